// Browsers come from the system or from .ci/setup.mjs, never from a postinstall download.
module.exports = { skipDownload: true };
