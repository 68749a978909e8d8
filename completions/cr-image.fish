# Generated from src/cli/image/options.ts by `node tools/docs.mjs --update`. Do not edit.
complete -c cr-image -n __fish_use_subcommand -f -a 'info decode encode tree dump'
complete -c cr-image -l output -s o -r -d 'write there instead of standard output; whole or not at all'
complete -c cr-image -l ndjson -d 'decode and encode: one object a line, for images of any size'
complete -c cr-image -l no-data -d 'decode: leave page bytes out'
complete -c cr-image -l help -s h -d 'print this'
complete -c cr-image -l version -d 'print the version'
