// Generated from formats/restart.yml by `npm run generate`. Do not edit.

/** What speaks against a restart, as far as an image shows it. cr-restart has the same table. */
export const conditions = {
  IMAGE_UNKNOWN: {"name":"image-unknown","message":"{what} is nothing that this release knows","why":"What nobody knows can't be restored, and what depends on it would be wrong without a sign.","hint":"Restart it with a newer release, or with --allow image-unknown to leave it out."},
  IMAGE_SEALED: {"name":"image-sealed","message":"the image has no END","why":"A cut between two objects can't be seen without it, and half of a container would be restored.","hint":"Dump again, or restart with --allow image-sealed."},
  IMAGE_INFO: {"name":"image-info","message":"the image has no DUMP_INFO","why":"Clocks go on from where they stood, and the processor must be able to do what programs found that it can.","hint":"Dump with revision 3, or restart with --allow image-info."},
  IMAGE_FORM: {"name":"image-form","message":"{count} of {type} lack what revision {expected} appended","why":"Programs break without it, by what their threads registered with the kernel for example.","hint":"Dump with revision 3, or restart with --allow image-form."},
  TASK_THREAD: {"name":"task-thread","message":"the task has no THREAD","why":"Nobody knows where it was.","hint":"Dump on an architecture that has a kind for registers."},
  TASK_STATE: {"name":"task-state","message":"the task is {actual}","why":"Its tracer is not in the image, and what it was about to do was half done.","hint":"Detach the tracer before the dump."},
  TASK_OBJECTS: {"name":"task-objects","message":"the task has no {field}","why":"A living task needs all of them, and a zombie the one that says how it ended.","hint":"Dump the container again while no task is about to end."},
  SIGHAND_HANDLERS: {"name":"sighand-handlers","message":"its signal handlers are not in the image","why":"A signal would end the program where a handler stood.","hint":"Dump with cr-dump, which asks the tasks, or restart with --allow sighand-handlers."},
  MM_SHARED: {"name":"mm-shared","message":"the address space belongs to another process as well, whose leader stands at {expected}","why":"An address space can be restored for one process; vfork(2) and clone(2) with CLONE_VM share it.","hint":"Dump when no process is inside vfork(2)."},
  FILE_TYPE: {"name":"file-type","message":"an open {actual} can't be restored","why":"What is behind it is not part of the image.","hint":"Close it before the dump."},
  FILE_OBJECT: {"name":"file-object","message":"the file has no path, and no object says what it is","why":"There is nothing to open.","hint":"Dump with revision 3, or close it before the dump."},
  VMA_TYPE: {"name":"vma-type","message":"a mapping with {actual} can't be restored","why":"The kernel keeps a state for it that no call gives.","hint":"Unmap it before the dump."},
  VMA_VDSO: {"name":"vma-vdso","message":"the pages of [vdso] are not in the image","why":"Programs have addresses inside it. Another kernel has other code there.","hint":"Dump with revision 3, or restart with --allow vma-vdso on the kernel that dumped."},
  PIPE_OUTSIDE: {"name":"pipe-outside","message":"an end of the pipe is outside of the container","why":"The one at the other end will not be there.","hint":"Restart with --allow pipe-outside, which closes that end."},
  TTY_OUTSIDE: {"name":"tty-outside","message":"the other end of the terminal is outside of the container","why":"Whoever showed what programs wrote to it will not be there.","hint":"Restart with --tty, which gives it the terminal of cr-restart."},
  SOCKET_CONNECTED: {"name":"socket-connected","message":"the socket is {actual}, to somebody outside of the image","why":"The other end will not know of the restart.","hint":"Close the connection before the dump, or dump with --tcp-close."},
  SOCKET_TYPE: {"name":"socket-type","message":"a {actual} socket can't be restored","why":"No call gives its state.","hint":"Close it before the dump."},
} as const;

/** What is lost, and a program survives. */
export const losses = {
  SOCKET_PENDING: {"name":"socket-pending","message":"connections that wait to be accepted are lost","why":"Their other ends see them closed.","hint":"Nothing needs to be done; clients connect again."},
  INOTIFY_UNREAD: {"name":"inotify-unread","message":"{actual} bytes of events that nobody has read are lost","why":"A program that watches files will not hear of these changes.","hint":"Dump when the program has nothing to read."},
} as const;

/** The revision whose form an object needs. */
export const restartForms: readonly { readonly type: string; readonly revision: number; readonly fixed: number }[] = [{"type":"TASK_STRUCT","revision":3,"fixed":400},{"type":"SIGNAL_STRUCT","revision":3,"fixed":288},{"type":"MM_STRUCT","revision":3,"fixed":264},{"type":"VMA","revision":3,"fixed":96},{"type":"FILE","revision":3,"fixed":168},{"type":"FS_STRUCT","revision":3,"fixed":40},{"type":"NSPROXY","revision":3,"fixed":56},{"type":"CRED","revision":2,"fixed":112}];
export const noVmFlags = ["UFFD_MISSING","UFFD_WP","UFFD_MINOR","SHADOW_STACK","IO","PFNMAP"] as const;
/** Character devices without a state: major and minor number. */
export const devices: readonly (readonly [number, number])[] = [[1,3],[1,5],[1,7],[1,8],[1,9]];
export const noFstypes: readonly string[] = ["mqueue","nsfs"];
export const noFamilies = ["NETLINK","PACKET"] as const;
export const noSocketTypes = ["RAW"] as const;
