"""Pure Python that the plugin and the engine share. Imports the standard library only."""
