"""Windows: what the executables say of themselves, and the installer."""
