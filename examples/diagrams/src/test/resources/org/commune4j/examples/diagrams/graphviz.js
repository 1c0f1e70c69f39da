// Draws the graphs on standard input, parted by form feeds, as SVG. Arguments: the two files of viz.js.
const [, , viz, render] = process.argv;
const Viz = require(viz);
const graphviz = new Viz(require(render));
(async () => {
    const drawn = [];
    for (const graph of require("fs").readFileSync(0, "utf8").split("\f")) {
        drawn.push(await graphviz.renderString(graph));
    }
    process.stdout.write(drawn.join("\f"));
})().catch((error) => {
    console.error(String(error));
    process.exit(1);
});
