import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { linesInsideStrings, splitStatements } from '../../src/plan/statements.ts';

/** Kind, first line, last line (from 0) of each statement. */
function split(source: string): readonly string[] {
  return splitStatements(source).map(({ kind, startLine, endLine }) => `${kind} ${startLine}-${endLine}`);
}

describe('statements', () => {
  test.each([
    ['', []],
    ['# only a comment\n\n', []],
    ['"""doc"""\nx = 1', ['docstring 0-0', 'assignment 1-1']],
    ['x = 1\n"""no doc"""', ['assignment 0-0', 'other 1-1']],
    ['f"""no doc"""', ['other 0-0']],
    ['from __future__ import annotations', ['future 0-0']],
    ['import a; print(1); b = 2', ['import 0-0', 'other 0-0', 'assignment 0-0']],
    ['from . import a', ['import 0-0']],
    ['def f():\n    pass\n\n    # end\n\nf()', ['def 0-1', 'other 5-5']],
    ['@a\n@b(1)\nasync def f():\n\tpass', ['def 0-3']],
    ['@a\n\n# between\nclass B: pass', ['class 0-3']],
    ['async with a:\n  pass', ['other 0-1']],
    ['async = 1', ['assignment 0-0']],
    ['if a:\n  x = 1\nelif b: y = 2; z = 3\nelse:\n  pass', ['other 0-4']],
    ['try:\n  a\nexcept* E:\n  b\nfinally:\n  c', ['other 0-5']],
    ['x: int', ['assignment 0-0']],
    ['x: int = 1', ['assignment 0-0']],
    ['x += 1', ['other 0-0']],
    ['x //= 1', ['other 0-0']],
    ['x == 1', ['other 0-0']],
    ['a[b:c](d=1)', ['other 0-0']],
    ['a[b:c] = 1', ['assignment 0-0']],
    ['lambda x=1: x', ['other 0-0']],
    ['f = lambda x=1: x', ['assignment 0-0']],
    ['(y := 1)', ['other 0-0']],
    ['type X[T] = list[T]', ['assignment 0-0']],
    ['type = 1', ['assignment 0-0']],
    ['match x:\n  case 1: pass', ['other 0-1']],
    ['match: int = case', ['assignment 0-0']],
    ['x = (1,\n\n2)', ['assignment 0-2']],
    ['x = 1 + \\\n  2', ['assignment 0-1']],
    ['x = """\ny = 2\n"""\nz()', ['assignment 0-2', 'other 3-3']],
    ["x = '''a\\''''\ny()", ['assignment 0-0', 'other 1-1']],
    ["x = 'a\\\n;b'; y()", ['assignment 0-1', 'other 1-1']],
    ['x = rb"\\"; # "', ['assignment 0-0']],
    ['f"{a["b"]}; {c:>{d}}"; x = 1', ['other 0-0', 'assignment 0-0']],
    ['f"{a:\'^9}; {{"; x = 1', ['other 0-0', 'assignment 0-0']],
    ['f"\\{a}; \\N{BULLET}"; x = 1', ['other 0-0', 'assignment 0-0']],
    ['f"{(lambda x: "}")(1)}"; x = 1', ['other 0-0', 'assignment 0-0']],
    ['f"""{\na  # }"""\n}"""; x = 1', ['other 0-2', 'assignment 2-2']],
    ['t"{a}"; x = 1', ['other 0-0', 'assignment 0-0']],
    ['x = 1\r\ny = 2\r\n', ['assignment 0-0', 'assignment 1-1']],
    ['\fx = 1\n \fy = 2', ['assignment 0-0', 'assignment 1-1']],
    ['变量 = 1\nprint(变量)', ['assignment 0-0', 'other 1-1']],
    ["print('not closed\nx = 1", ['other 0-1']],
    ['  x = 1\ny', ['assignment 0-0', 'other 1-1']],
    ['x = 1;', ['assignment 0-0']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('columns are those of the statement, without what is beside it', () => {
    expect(splitStatements('import a ;  b = 2  # c')).toEqual([
      { kind: 'import', startLine: 0, startColumn: 0, endLine: 0, endColumn: 8 },
      { kind: 'assignment', startLine: 0, startColumn: 12, endLine: 0, endColumn: 17 },
    ]);
  });
});

describe('lines that begin inside a string', () => {
  test.each([
    ['x = """a\nb\n"""\nc', [1, 2]],
    ["x = 'a\\\nb'", [1]],
    ['x = (1,\n2)', []],
    ['f"""{\n1}"""', [1]],
  ])('%j', (text, expected) => {
    expect([...linesInsideStrings(text)]).toEqual(expected);
  });
});

/** What `ast` says, in the form of `split`. Some Pythons number a decorated definition by its `def`. */
const asAstSays = `
import ast, json, sys
kinds = {ast.Import: "import", ast.ImportFrom: "import", ast.FunctionDef: "def", ast.AsyncFunctionDef: "def",
         ast.ClassDef: "class", ast.Assign: "assignment", ast.AnnAssign: "assignment"}
def line(node, index):
    kind = kinds.get(type(node), "other")
    if isinstance(node, ast.ImportFrom) and node.module == "__future__": kind = "future"
    if index == 0 and isinstance(node, ast.Expr) and isinstance(getattr(node.value, "value", None), str):
        kind = "docstring"
    start = min([node.lineno] + [each.lineno for each in getattr(node, "decorator_list", [])])
    return "%s %d-%d" % (kind, start - 1, node.end_lineno - 1)
sources = json.load(sys.stdin)
print(json.dumps([[line(node, index) for index, node in enumerate(ast.parse(source).body)] for source in sources]))
`;

const samples = [
  '"""doc\n\nstring"""\nfrom __future__ import annotations\nimport os, sys\n\n\nx = y = {\n  "a": 1,  # }\n}\n',
  '@one\n@two(\n  3\n)\nclass A(B):\n    """doc"""\n    def f(self): return 1\n\n    x: int = 2\n# end\n\nA().f()\n',
  'for a in b:\n    pass\nelse:\n    c()\nwhile a: break\nwith a as b, \\\n     c as d:\n    pass\n',
  'print(f"{x!r:>{width}} {a[\'b\']} {{}} {y:%H:%M}"); z = 1\nassert z == 1, "a; b"\nx[1:2] = lambda a=1: a\n',
  "s = (br'\\'' b'x') if a else rb'''\n;'''\nt = u'y' 'z'; u = s\n",
  'async def main():\n\tawait x\n\n\tif a:\n\t\tb\n\n\telse: c\n\nawait_ = main; del await_\nx = not a\nx @= b\nglobal g\n',
];

describe('what Python says', () => {
  test('is the same of each sample', () => {
    const said: unknown = JSON.parse(
      execFileSync('python3', ['-c', asAstSays], { input: JSON.stringify(samples), encoding: 'utf8' }),
    );
    expect(samples.map(split)).toEqual(said);
  });
});
