"""How static files are stored: hashed, compressed, and modules that import each other by their hashed names."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFiles(CompressedManifestStaticFilesStorage):
    """Without this, a module of the new release could load one of the old from a browser's cache."""

    support_js_module_import_aggregation = True
    # Only our own modules: other packages name files in comments that are not there.
    _js_module_import_aggregation_patterns = (
        "js/*.js",
        CompressedManifestStaticFilesStorage._js_module_import_aggregation_patterns[1],
    )
