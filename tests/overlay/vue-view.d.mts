import type { Component } from 'vue';

export declare function view(): { component: Component; advance(nth: number): void };
