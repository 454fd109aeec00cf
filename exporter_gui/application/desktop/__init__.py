"""Services of the desktop: notifications, progress in the task bar, sleep, file dialogs."""
