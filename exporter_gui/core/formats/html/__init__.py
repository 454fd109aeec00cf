"""Web pages: an archive to read in a browser, without a server and without the web."""
