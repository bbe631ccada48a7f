"""Expressions that are evaluated in the program's namespace at its end."""
import io
import sys

from describe import message_of, type_name

REPR_LIMIT = 1000


def ask(run, namespace):
    """What a probe prints and warns is not the program's."""
    for expression in run.probes:
        streams = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = io.StringIO()
        run.channel.muted = True
        try:
            outcome = evaluated(expression, namespace)
        finally:
            run.channel.muted = False
            sys.stdout, sys.stderr = streams
        run.channel.send('probe', {'expression': expression, 'outcome': outcome})


def evaluated(expression, namespace):
    try:
        value = eval(compile(expression.strip(), '<holds>', 'eval', 0, True), namespace)
        return {'kind': 'value', 'truthy': bool(value), 'repr': shortened(repr(value))}
    except BaseException as error:
        return {'kind': 'raised', 'type': type_name(type(error)), 'message': shortened(message_of(error))}


def shortened(text):
    return text if len(text) <= REPR_LIMIT else text[:REPR_LIMIT] + '…'
