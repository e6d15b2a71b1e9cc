"""Writes the network as an ONNX graph, node by node: float for comparison, int8 to ship.

The graph is built by hand and not traced, because it wants the runtime's own fused operators (domain com.microsoft) and one fixed scale an
activation, which makes a sentence's result independent of the other sentences in its batch.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from network import ARC_WIDTH, EPSILON, HEADS, REL_WIDTH, WIDTH

OPSET, FUSED = 17, "com.microsoft"


class Graph:
    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def constant(self, value, name=None):
        name = name or f"c{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def ints(self, *values):
        return self.constant(np.array(values, np.int64))

    def add(self, kind, *inputs, out=None, domain="", **attributes):
        self.count += 1
        out = out or f"t{self.count}"
        self.nodes.append(helper.make_node(kind, list(inputs), [out], domain=domain, **attributes))
        return out

    def fused(self, kind, *inputs, **attributes):
        return self.add(kind, *inputs, domain=FUSED, **attributes)

    def linear(self, x, weight, bias):
        """x @ weight.T + bias in float; weight as PyTorch keeps it."""
        return self.add("Add", self.add("MatMul", x, self.constant(weight.T)), self.constant(bias))


def array(tensor):
    return tensor.detach().float().numpy()


class Dense:
    """Builds the network's Dense layers; an input that several share is quantised once, with one scale for all of them."""

    def __init__(self, graph, int8):
        self.graph, self.int8 = graph, int8

    def __call__(self, x, *layers):
        """One output for each layer, all reading x."""
        g = self.graph
        if not self.int8:
            return [g.linear(x, array(m.weight), array(m.bias)) for m in layers]
        if (ease := layers[0].ease).max() > 1:
            x = g.add("Mul", x, g.constant(array(1 / ease)))
        scale, zero = layers[0].input_scale()
        scale, zero = g.constant(np.float32(scale)), g.constant(np.uint8(zero))
        x = g.add("QuantizeLinear", x, scale, zero)
        return [self.product(x, scale, zero, m) for m in layers]

    def product(self, x, scale, zero, layer):
        g = self.graph
        by_column = array(layer.weight_scale())
        weight = np.clip(np.rint(array(layer.eased()) / by_column[:, None]), -127, 127).astype(np.int8).T
        none = g.constant(np.zeros(len(by_column), np.int8))
        bias = g.constant(array(layer.bias))
        return g.fused("MatMulIntegerToFloat", x, g.constant(weight), scale, g.constant(by_column), zero, none, bias)


def embed(g, embedding, ids, int8):
    table = array(embedding.weight)
    if not int8:
        return g.add("Gather", g.constant(table), ids)
    scale = np.abs(table).max(1, keepdims=True).clip(1e-8) / 127
    rows = g.constant(np.rint(table / scale).astype(np.int8))
    picked = g.add("Cast", g.add("Gather", rows, ids), to=TensorProto.FLOAT)
    return g.add("Mul", picked, g.add("Gather", g.constant(scale.astype(np.float32)), ids))


def encoder(g, net, dense):
    """Hidden states as one matrix of b·L rows: the runtime would fuse "add and normalise" over three axes into a slower operator."""
    norm = lambda x, m: g.add("LayerNormalization", x, g.constant(array(m.weight)), g.constant(array(m.bias)), axis=-1, epsilon=EPSILON)
    flat, cube = g.ints(-1, WIDTH), g.add("Concat", g.add("Shape", "ids"), g.ints(WIDTH), axis=0)
    length = g.add("Shape", "ids", start=1, end=2)
    position = g.add("Slice", g.constant(array(net.positions.weight)), g.ints(0), length)
    x = g.add("Add", embed(g, net.pieces, "ids", dense.int8), g.add("Gather", g.constant(array(net.cases.weight)), "case"))
    x = norm(g.add("Reshape", g.add("Add", x, position), flat), net.norm)
    mask = g.add("Cast", "mask", to=TensorProto.INT32)
    for layer in net.layers:
        parts = [g.add("Reshape", p, cube) for p in dense(x, layer.query, layer.key, layer.value)]
        mixed = g.add("Reshape", g.fused("MultiHeadAttention", *parts, "", mask, num_heads=HEADS), flat)
        x = norm(g.add("Add", x, *dense(mixed, layer.out)), layer.norm1)
        inner = g.fused("Gelu", *dense(x, layer.up))
        x = norm(g.add("Add", x, *dense(inner, layer.down)), layer.norm2)
    return x


def heads(g, net, hidden, dense):
    """All that follows the encoder; in float, but for the projections."""
    size = lambda x, axis: g.add("Shape", x, start=axis, end=axis + 1)
    b, length, w = size("ids", 0), size("ids", 1), size("first", 1)
    zero, one = g.constant(np.int64(0)), g.constant(np.int64(1))
    rows = g.add("Mul", g.add("Range", zero, g.add("Squeeze", b), one), g.add("Squeeze", length))
    flat = g.add("Add", "first", g.add("Unsqueeze", rows, g.ints(1)))
    words = g.add("Gather", hidden, flat)
    for name in ("upos", "names", "mentions"):
        g.add("Identity", g.linear(words, array(net.linear[name].weight), array(net.linear[name].bias)), out=name)
    lemma = g.linear(words, array(net.linear["lemmas"].weight), array(net.linear["lemmas"].bias))
    g.add("Cast", g.add("ArgMax", lemma, axis=-1, keepdims=0), out="lemmas", to=TensorProto.UINT16)
    root = g.add("Expand", g.constant(array(net.root).reshape(1, 1, WIDTH)), g.add("Concat", b, g.ints(1, WIDTH), axis=0))
    rooted = g.add("Concat", root, words, axis=1)

    arc_dep, rel_dep = (g.fused("Gelu", x) for x in dense(words, net.arc_dep[0], net.rel_dep[0]))
    arc_head, rel_head = (g.fused("Gelu", x) for x in dense(rooted, net.arc_head[0], net.rel_head[0]))
    # The constant 1 that each side of a biaffine product carries is folded into sums, so that no tensor is copied to append it.
    a = ARC_WIDTH
    arc = array(net.arc)
    dep = g.linear(arc_dep, arc[:a].T, arc[a])  # (b,W,a+1): dep @ W, last column multiplies the head's 1
    left = g.add("Slice", dep, g.ints(0), g.ints(a), g.ints(2))
    right = g.add("Slice", dep, g.ints(a), g.ints(a + 1), g.ints(2))
    head = g.add("Transpose", arc_head, perm=[0, 2, 1])
    scores = g.add("Add", g.add("MatMul", left, head), right)
    open_root = g.add("Expand", g.constant(np.ones((1, 1), np.bool_)), g.add("Concat", b, g.ints(1), axis=0))
    real = g.add("Concat", open_root, g.add("Cast", "words", to=TensorProto.BOOL), axis=1)
    g.add("Where", g.add("Unsqueeze", real, g.ints(1)), scores, g.constant(np.float32(-1e9)), out="arcs")

    r, n = REL_WIDTH, net.rel.shape[2]
    rel = array(net.rel)  # (r+1, r+1, R)
    dep = g.linear(rel_dep, rel[:r].reshape(r, -1).T, rel[r].reshape(-1))  # (b,W,(r+1)*R)
    split = g.add("Slice", dep, g.ints(0), g.ints(r * n), g.ints(2))
    left = g.add("Reshape", split, g.add("Concat", b, w, g.ints(r, n), axis=0))
    bias = g.add("Unsqueeze", g.add("Slice", dep, g.ints(r * n), g.ints((r + 1) * n), g.ints(2)), g.ints(2))
    head = g.add("Unsqueeze", rel_head, g.ints(1))  # (b,1,W+1,r)
    labels = g.add("Add", g.add("MatMul", head, left), bias)  # (b,W,W+1,R)
    g.add("Cast", g.add("ArgMax", labels, axis=-1, keepdims=0), out="rels", to=TensorProto.UINT8)


def build(net, int8):
    g = Graph()
    dense = Dense(g, int8)
    heads(g, net, encoder(g, net.encoder, dense), dense)
    info = helper.make_tensor_value_info
    pieces, words = ["batch", "pieces"], ["batch", "words"]
    inputs = [info(k, TensorProto.INT64, pieces) for k in ("ids", "mask", "case")]
    inputs += [info(k, TensorProto.INT64, words) for k in ("first", "words")]
    size = {k: net.linear[k].weight.shape[0] for k in ("upos", "names", "mentions")}
    outputs = [info(k, TensorProto.FLOAT, [*words, n]) for k, n in size.items()]
    outputs += [info("lemmas", TensorProto.UINT16, words), info("arcs", TensorProto.FLOAT, [*words, "heads"])]
    outputs += [info("rels", TensorProto.UINT8, [*words, "heads"])]
    graph = helper.make_graph(g.nodes, "reader", inputs, outputs, g.weights)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="entente")
    onnx.checker.check_model(model, full_check=False)
    return model
