"""Training of Galley's language model: corpora -> heads on one encoder -> one ONNX file, with its evaluation."""
