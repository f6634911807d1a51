"""The dock panel and the map tools."""
