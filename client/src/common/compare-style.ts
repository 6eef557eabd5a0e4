/** The style sheet of the view "Compare Outlets": colours of the theme alone, and never colour alone. */
export const compareStyle = `
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; padding: 0; }
body {
  display: flex; flex-direction: column;
  color: var(--vscode-foreground); background: var(--vscode-editor-background);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.45;
}
header { padding: 0.6em 1em; border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); }
h1 { font-size: 1.25em; font-weight: 600; margin: 0 0 0.2em; overflow-wrap: anywhere; }
header p, header ul { margin: 0 0 0.4em; }
header ul { padding-left: 1.2em; }
[role="toolbar"] { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
[role="toolbar"] button {
  font: inherit; padding: 0.2em 0.8em; cursor: pointer; border-radius: 2px;
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, transparent));
}
[role="toolbar"] button:hover { background: var(--vscode-button-secondaryHoverBackground); }
[role="toolbar"] button[aria-pressed="true"] {
  color: var(--vscode-button-foreground); background: var(--vscode-button-background);
  outline: 1px solid var(--vscode-contrastActiveBorder, transparent); outline-offset: 1px;
}
[role="toolbar"] button[aria-pressed="true"]::before { content: "✓ "; }
[role="toolbar"] button:disabled { opacity: 0.5; cursor: default; }
main { flex: 1; min-height: 0; overflow: auto; outline: none; }
table { border-collapse: separate; border-spacing: 0; min-width: 100%; }
th, td {
  text-align: left; vertical-align: top; padding: 0.35em 0.7em; min-width: 11em; max-width: 28em;
  overflow-wrap: anywhere; font-weight: normal;
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border));
}
thead th {
  position: sticky; top: 0; z-index: 2; font-weight: 600; background: var(--vscode-editor-background);
  border-bottom: 2px solid var(--vscode-contrastBorder, var(--vscode-panel-border));
}
tr > th:first-child { position: sticky; left: 0; z-index: 1; background: var(--vscode-editor-background); }
thead tr > th:first-child { z-index: 3; }
.section th { font-weight: 600; font-size: 1.1em; padding-top: 1.1em; max-width: none; }
tbody th[scope="row"]:has(.mark) { font-weight: 600; }
.place {
  font: inherit; text-align: left; padding: 0; border: 0; background: none; cursor: pointer; overflow-wrap: anywhere;
  color: var(--vscode-textLink-foreground);
}
thead .place { font-weight: 600; }
.place:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
button:focus-visible, main:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
.item + .item { margin-top: 0.3em; }
.apart { padding-left: 0.5em; border-left: 3px solid var(--vscode-editorWarning-foreground); }
.apart .place { font-weight: 600; }
.mark { font-weight: 700; color: var(--vscode-editorWarning-foreground); }
.note { display: block; font-size: 0.92em; font-weight: normal; color: var(--vscode-descriptionForeground); }
td > .note, #said { display: inline; }
#said { color: var(--vscode-descriptionForeground); }
.wire { padding: 0 0.4em; border: 1px solid currentColor; border-radius: 0.7em; white-space: nowrap; }
.notice { padding: 1.5em 1em; max-width: 45em; }
.none, .only tr.same, .only tbody:not(:has(tr.differs)) { display: none; }
.only .none { display: block; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
