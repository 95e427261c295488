"""Reading and writing formats from and to bytes."""

import io

from reviewapp.engine.formats import by_name


def read(name, data, **options):
    return list(by_name(name).read(io.BytesIO(data), **options))


def write(name, rows, **options):
    stream = io.BytesIO()
    by_name(name).write(rows, stream, **options)
    return stream.getvalue()


def update(name, original, rows, **options):
    stream = io.BytesIO()
    by_name(name).update(io.BytesIO(original), rows, stream, **options)
    return stream.getvalue()
