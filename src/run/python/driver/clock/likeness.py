"""Replacements that behave as the built-in functions and methods that they stand for.

A Python function would not do. Stored on a class it would become a method (`Formatter.converter = time.localtime`), and
an error that passes through it shows its frame in the traceback. So here the work is done in `__new__` of a class; where it
ends in an error, `__new__` returns an instance, and then CPython itself calls `__init__`, which is the native function: it
raises its own error, and no frame of the driver is in between.
"""
import gc
from types import BuiltinFunctionType, MethodType

create = object.__new__
set_attribute = object.__setattr__


def acting(native, act, keywords=False):
    """A class to be called like `native`. `act` takes the same arguments and raises where `native` would.

    `keywords`: whether `native` takes arguments by name.
    """

    def __new__(cls, *args, **named):
        if named and not keywords:
            return create(cls)
        try:
            return act(*args, **named)
        except RecursionError:
            raise
        except Exception:
            return create(cls)

    return type('Act', (), {'__new__': __new__, '__init__': staticmethod(native)})


def reading(native, read):
    """The same for functions without arguments, which are called so often that each step counts."""

    def __new__(cls, *args, **named):
        if args or named:
            return create(cls)
        return read()

    return type('Act', (), {'__new__': __new__, '__init__': staticmethod(native)})


def built_in(native, call):
    """An object like the built-in function or method `native`; its calls go to `call`, a class or a bound method."""
    # What is bound already is not bound again where a class stores it, and so finds its way to the native object.
    kind = type(
        'builtin_function_or_method',
        (),
        {
            '__call__': call,
            '__repr__': native.__repr__,
            # Pickled and copied by name.
            '__reduce__': native.__reduce__,
            '__setattr__': native.__setattr__,
            '__delattr__': native.__delattr__,
            '__dir__': native.__dir__,
            '__dict__': property(lambda self: native.__dict__),
            '__class__': property(lambda self: BuiltinFunctionType),
            '__module__': 'builtins',
        },
    )
    like = kind()
    for name in ('__module__', '__name__', '__qualname__', '__doc__', '__self__', '__text_signature__'):
        set_attribute(like, name, getattr(native, name, None))
    return like


class Method:
    """Stands in the dict of a class written in C. `of_class`: bound to the class, as a class method is."""

    def __init__(self, native, act, of_class=False):
        self.native = native
        self.act = act
        self.of_class = of_class
        self.bound = None
        self.__name__ = native.__name__
        self.__qualname__ = native.__qualname__
        self.__doc__ = native.__doc__
        self.__objclass__ = getattr(native, '__objclass__', None)

    def __get__(self, instance, kind=None):
        if self.of_class:
            return self.bound_to(kind if kind is not None else type(instance))
        return self if instance is None else MethodType(self.act, instance)

    def bound_to(self, kind):
        """Kept for the class that it belongs to, which is asked most."""
        if kind is self.__objclass__ and self.bound is not None:
            return self.bound
        like = built_in(self.native.__get__(None, kind), MethodType(self.act, kind))
        if kind is self.__objclass__:
            self.bound = like
        return like

    def __call__(self, *args, **named):
        return self.act(*args, **named)

    def __repr__(self):
        return repr(self.native)


class Unreplaceable(Exception):
    pass


def replace_method(kind, name, act, of_class=False):
    """`act(native)` makes the class that is called instead. Raises Unreplaceable.

    Classes written in C refuse assignments; their real dict is what their read-only view refers to. CPython keeps a cache
    of names looked up on classes, which does not notice: so this comes before anybody can have looked, and is checked.
    """
    native = kind.__dict__[name]
    (names,) = gc.get_referents(kind.__dict__)
    names[name] = replacement = Method(native, act(native), of_class)
    found = getattr(kind, name, None)
    if found is not (replacement.bound if of_class else replacement):
        names[name] = native
        raise Unreplaceable('%s.%s was in use before' % (kind.__name__, name))


def replace_early_names(replacements):
    """`from time import sleep` in modules that were loaded before: `replacements` is a list of (native, replacement)."""
    replacement_of = {id(found): replacement for found, replacement in replacements}
    for referrer in gc.get_referrers(*[found for found, _ in replacements]):
        if is_namespace(referrer) and referrer['__name__'] not in DRIVER_MODULES:
            for name in [name for name, value in referrer.items() if id(value) in replacement_of]:
                referrer[name] = replacement_of[id(referrer[name])]


def refuse_early_uses(natives):
    """Raises Unreplaceable where one of these functions is kept otherwise than by name, as a default of an argument is.

    `natives`: an object that has them all. To be called before anything is replaced.
    """
    functions = tuple([each for each in vars(natives).values() if isinstance(each, BuiltinFunctionType)])
    for referrer in gc.get_referrers(*functions):
        # The arguments of this very call are found as well.
        if not (is_namespace(referrer) or referrer is natives or referrer is vars(natives) or referrer == functions):
            raise Unreplaceable('a function of time is kept in a %s' % type(referrer).__name__)


def is_namespace(referrer):
    return isinstance(referrer, dict) and '__name__' in referrer


DRIVER_MODULES = ('clock.state', 'clock.likeness')
