/** What Nokori may see: derived from the permissions, kept nowhere. */

/** A carrier, or a site that nobody has described, with the hosts that stand or fall together. */
export interface SiteAccess {
  id: string;
  hosts: readonly string[];
  granted: boolean;
}

export interface AccessList {
  /** came with the installation; may have been taken back */
  built: SiteAccess[];
  /** given by the user */
  remembered: SiteAccess[];
  /** described, not given yet */
  offered: SiteAccess[];
}
