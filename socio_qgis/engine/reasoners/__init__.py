"""Reasoners: pictures and queries to boxes, points and reasons."""
