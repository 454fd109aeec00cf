"""Services of the desktop: notifications, taskbar progress, sleep inhibition, file dialogs."""
