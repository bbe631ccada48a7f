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
                self.lend(name, spec.loader)
                return spec
        return None

    def lend(self, name, loader):
        action = self.actions.pop(name)
        native = loader.exec_module

        def exec_module(module):
            del loader.exec_module
            native(module)
            action(module)

        # On the instance, so that its class, and other modules' loaders, stay as they are.
        loader.exec_module = exec_module
        if not self.actions:
            sys.meta_path.remove(self)


def install(actions):
    """`actions` by module name. What a site's own start-up has imported already is met at once."""
    for name in list(actions):
        if name in sys.modules:
            actions.pop(name)(sys.modules[name])
    if actions:
        sys.meta_path.insert(0, AfterImport(actions))
