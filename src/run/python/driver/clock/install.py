"""Puts the clock in place, before anything of the program is imported."""
import sys

import after_import
from clock.files import watch_files
from clock.output import report_writes
from clock.readers import replace_readers
from clock.sleeping import replace_sleep
from clock.dates import replace_now
from clock.descriptors import replace_selects
from clock.likeness import Unreplaceable, refuse_early_uses, replace_method
from clock.locks import replace_locks, watch_starts
from clock.outside import (
    FUNCTIONS,
    METHODS,
    MODULES,
    audit,
    give_up,
    refuse,
    replaced,
    watch_functions,
    watch_native_modules,
    watch_paths,
)
from clock.proof import Threads, works
from clock.state import SECOND, native, now_ns, state
from clock.waits import registry


# What is still to be done to modules, by name.
awaited = {}


def install(run):
    """To be called before anything of the program is imported. Adds to `run.after_import` what is to be done after that."""
    if not state.is_in_place:
        prepare()
    after_import.uninstall(awaited)
    for name, action in awaited.items():
        add(run.after_import, name, action)
    for name, why in MODULES.items():
        add(run.after_import, name, importing(why))
    report_writes(run)


def prepare():
    """What can be done before there is a program. Until the clock begins, all that is replaced acts as ever."""
    state.is_in_place = True
    replaced['time'] = sys.modules['time']
    try:
        refuse_early_uses(native)
    except Unreplaceable as error:
        refuse(str(error))
    replace_readers()
    replace_sleep()
    watch_files()
    watch_native_modules(sys.modules['_imp'])
    if hasattr(sys, 'addaudithook'):
        sys.addaudithook(audit)
    else:
        watch_paths()
    watch_starts(sys.modules['_thread'])
    if Threads.are_counted:
        registry.can_judge_threads = works()
    add(awaited, 'select', replace_selects)
    add(awaited, '_datetime', replace_now)
    add(awaited, 'threading', replace_locks)
    for name in sorted(set(FUNCTIONS) | set(METHODS)):
        add(awaited, name, watching(name))
    after_import.install(awaited)


def add(actions, name, action):
    """After what others want to do to the same module."""
    former = actions.get(name)

    def both(module):
        if former is not None:
            former(module)
        replaced[name] = module
        try:
            action(module)
        except Unreplaceable as error:
            refuse('a module that was there before the clock (%s)' % error)

    actions[name] = both


def watching(name):
    return lambda module: watch_functions(name, module, replace_method)


def importing(why):
    return lambda module: refuse(why)


def begin(run):
    """To be called right before the program's first statement."""
    state.run = run
    state.limit = now_ns() + int(run.time_limit_seconds * SECOND)
    state.active = True
    if state.doubt is not None:
        give_up(state.doubt)
