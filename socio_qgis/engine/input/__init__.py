"""Imagery, maps, features and areas, from files and servers."""
