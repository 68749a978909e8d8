/* Every kind, as it is dumped and as it is restored: for the two programs, which go through them all. */
#pragma once

#include "dump.h"
#include "restart.h"

extern const struct kind kind_dump_info, kind_uts_ns, kind_cred, kind_ipc_ns, kind_mnt_ns, kind_pid_ns, kind_net_ns, kind_pid,
	kind_nsproxy, kind_file, kind_mm_struct, kind_files_struct, kind_fs_struct, kind_signal_struct,
	kind_sighand_struct, kind_task_struct, kind_pipe, kind_eventfd, kind_timerfd, kind_signalfd, kind_inotify,
	kind_socket, kind_tty, kind_pidfd, kind_epoll, kind_ipc_shm, kind_ipc_sem, kind_ipc_msg;

extern const struct restorer restore_uts_ns, restore_ipc_ns, restore_ipc_shm, restore_ipc_sem, restore_ipc_msg, restore_socket,
	restore_mnt_ns, restore_net_ns, restore_file, restore_mm_struct, restore_vma, restore_fs_struct, restore_signal_struct,
	restore_sighand_struct, restore_cred, restore_task_struct, restore_pipe, restore_eventfd, restore_timerfd, restore_signalfd,
	restore_inotify, restore_tty, restore_pidfd, restore_epoll, restore_thread_x86_64;
