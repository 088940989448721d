/** Into `head` and the like: the reader closes the pipe once it has enough, which is nobody's fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
