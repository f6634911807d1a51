"""A tiny pair of models that is really trained, to see the whole path work end to end."""
