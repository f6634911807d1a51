"""The plugin's end of the engine process: environment, start, ask, cancel, stop."""
