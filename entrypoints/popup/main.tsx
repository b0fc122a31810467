import { startPopup } from '../../src/app/popup';

void startPopup(document.getElementById('app') as HTMLElement);
