"""One run: windows through the two stages, and what came of them."""
