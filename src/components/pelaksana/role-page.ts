/** What a script adds to a role's page: the learning list, and other roles shown together with this one. */

import { combineRoles } from './combine-roles.ts';
import { startLearning } from './learning-list.ts';
import { chooseRole } from './choose-role.ts';

const article = document.querySelector<HTMLElement>('#peran');
if (article) {
  // Ticks of the other roles are set once their langkah stand in the page.
  void combineRoles(article).then(() => startLearning(article));
  chooseRole(article);
}
