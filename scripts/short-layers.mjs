/** A PostCSS plugin: `:not(#\#):not(#\#)`, by which the layers are told apart in old browsers, as the shorter `:not(#_#_)`. */
export const shortLayers = () => ({
  postcssPlugin: 'short-layers',
  OnceExit: (root) =>
    root.walkRules((rule) => {
      rule.selector = rule.selector.replace(/(?::not\(#\\#\))+/g, (all) => `:not(${'#_'.repeat(all.length / 9)})`);
    }),
});
