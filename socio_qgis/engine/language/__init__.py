"""Words of queries and maps, for all reasoners: vocabulary, phrases, names and labels."""
