// Reads the flowcharts on standard input, parted by form feeds, with Mermaid's own parser and prints what Mermaid would
// draw: lines of fields parted by tabs. Argument: Mermaid's file.
const fs = require("fs");
const nothing = () => {};

// There is no page here: as much of one as Mermaid asks for while it reads.
Object.assign(globalThis, {
    window: globalThis,
    document: {
        nodeType: 9,
        createElement: () => ({}),
        createNodeIterator: nothing,
        createDocumentFragment: nothing,
        getElementsByTagName: nothing,
        implementation: {},
        importNode: nothing,
        addEventListener: nothing,
    },
    addEventListener: nothing,
    Node: {},
    NodeFilter: {},
    Element: function () {},
    DocumentFragment: function () {},
    HTMLTemplateElement: function () {},
    HTMLFormElement: function () {},
    NamedNodeMap: function () {},
    DOMParser: function () {},
});
require("vm").runInThisContext(fs.readFileSync(process.argv[2], "utf8"));

// Mermaid keeps character references in this form until it writes the page.
const written = (text) => text.replace(/ﬂ°°(\d+)¶ß/g, (all, code) => String.fromCodePoint(Number(code)));

async function read(text) {
    await mermaid.parse(text);
    const chart = (await mermaid.mermaidAPI.getDiagramFromText(text)).db;
    const lines = [];
    for (const name of chart.getClasses().keys()) {
        lines.push(["class", name]);
    }
    for (const node of chart.getVertices().values()) {
        lines.push(["node", node.id, node.classes.join(" "), ...node.text.split("<br/>").map(written)]);
    }
    for (const edge of chart.getEdges()) {
        lines.push(["edge", edge.start, edge.end]);
    }
    return lines.map((fields) => fields.join("\t") + "\n").join("");
}

(async () => {
    const charts = [];
    for (const text of fs.readFileSync(0, "utf8").split("\f")) {
        charts.push(await read(text));
    }
    process.stdout.write(charts.join("\f"));
})().catch((error) => {
    console.error(String(error));
    process.exit(1);
});
