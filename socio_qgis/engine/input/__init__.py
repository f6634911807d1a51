"""Areas, imagery, maps and features: from files and servers to scenes."""
