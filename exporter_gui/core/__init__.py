"""Engine that reads archives and writes files. Does not depend on Qt."""
