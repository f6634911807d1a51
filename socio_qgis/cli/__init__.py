"""The `socio` command."""
