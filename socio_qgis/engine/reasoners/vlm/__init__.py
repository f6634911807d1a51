"""Vision-language models as reasoners: local, on servers, and what they are asked."""
