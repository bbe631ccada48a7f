"""Does something to a module when, and only if, the program imports it."""
import sys


class AfterImport:
    """A finder that finds nothing itself; it lends the loader that the others found one extra step, for one import."""

    def __init__(self, actions):
        self.actions = actions

    def find_spec(self, name, path=None, target=None):
        if name not in self.actions:
            return None
        for finder in sys.meta_path:
            spec = None if finder is self or not hasattr(finder, 'find_spec') else finder.find_spec(name, path, target)
            if spec is not None:
                self.lend(name, spec)
                return spec
        return None

    def lend(self, name, spec):
        action = self.actions.pop(name)
        loader = spec.loader
        if isinstance(loader, type):
            # The loader of built-in modules is a class, shared by all of them.
            spec.loader = Stand(loader, action)
            self.leave_if_done()
            return
        native = loader.exec_module

        def exec_module(module):
            del loader.exec_module
            native(module)
            action(module)

        # On the instance, so that its class, and other modules' loaders, stay as they are.
        loader.exec_module = exec_module
        self.leave_if_done()

    def leave_if_done(self):
        if not self.actions:
            sys.meta_path.remove(self)


class Stand:
    """Stands in for a loader until it has done its work."""

    def __init__(self, loader, action):
        self.loader = loader
        self.action = action

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        self.loader.exec_module(module)
        self.action(module)


def install(actions):
    """`actions` by module name. What a site's own start-up has imported already is met at once."""
    for name in list(actions):
        if name in sys.modules:
            actions.pop(name)(sys.modules[name])
    if actions:
        sys.meta_path.insert(0, AfterImport(actions))


def uninstall(actions):
    """What is still to be done stays in `actions`."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, 'actions', None) is not actions]
