"""Training of vision-language models for both stages: supervised steps, then GRPO through TRL."""
