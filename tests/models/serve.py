"""`transformers serve` where torchvision is missing: `python serve.py serve FOLDER --port N ...`.

The server wants a Qwen2.5-VL's processor for videos as well, which needs torchvision; it is told to
take the one for images. All else is the program as it is.
"""

import sys

import transformers
from transformers.cli.transformers import app

from socio_qgis.engine.reasoners.vlm.transformers_local import images_only

transformers.AutoProcessor.register(
    transformers.Qwen2_5_VLConfig, images_only(transformers.Qwen2_5_VLProcessor), exist_ok=True
)
sys.exit(app())
