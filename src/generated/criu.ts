// Generated from formats/*.ksy by `npm run generate`. Do not edit.

/** What stands in front of the magic number of an image, except in inventory.img and in images of the first version. */
export const MAGICS = {"common":1414939417,"service":1427134784} as const;

export interface AaPolicy {
  name: string;
  blob: Uint8Array;
}

export interface AaNamespace {
  name: string;
  policies: AaPolicy[];
  namespaces: AaNamespace[];
}

export interface ApparmorEntry {
  namespaces: AaNamespace[];
}

export interface AutofsEntry {
  fd: number;
  pgrp: number;
  timeout: number;
  minproto: number;
  maxproto: number;
  mode: number;
  uid?: number;
  gid?: number;
  read_fd?: number;
}

export interface BinfmtMiscEntry {
  name: string;
  enabled: boolean;
  interpreter: string;
  flags?: string;
  extension?: string;
  magic?: string;
  mask?: string;
  offset?: number;
}

export interface BpfmapDataEntry {
  map_id: number;
  keys_bytes: number;
  values_bytes: number;
  count: number;
}

export interface BpfmapFileEntry {
  id: number;
  flags: number;
  pos: bigint;
  fown: FownEntry;
  map_type: number;
  key_size: number;
  value_size: number;
  map_id: number;
  max_entries: number;
  map_flags: number;
  memlock: bigint;
  frozen: boolean;
  map_name: string;
  ifindex: number;
  mnt_id?: number;
  map_extra?: bigint;
}

export interface CgroupPerms {
  mode: number;
  uid: number;
  gid: number;
}

export interface CgroupPropEntry {
  name: string;
  value: string;
  perms?: CgroupPerms;
}

export interface CgroupDirEntry {
  dir_name: string;
  children: CgroupDirEntry[];
  properties: CgroupPropEntry[];
  dir_perms?: CgroupPerms;
}

export interface CgControllerEntry {
  cnames: string[];
  dirs: CgroupDirEntry[];
  is_threaded?: boolean;
}

export interface CgMemberEntry {
  name: string;
  path: string;
  cgns_prefix?: number;
}

export interface CgSetEntry {
  id: number;
  ctls: CgMemberEntry[];
}

export interface CgroupEntry {
  sets: CgSetEntry[];
  controllers: CgControllerEntry[];
}

export interface UserX86RegsEntry {
  r15: bigint;
  r14: bigint;
  r13: bigint;
  r12: bigint;
  bp: bigint;
  bx: bigint;
  r11: bigint;
  r10: bigint;
  r9: bigint;
  r8: bigint;
  ax: bigint;
  cx: bigint;
  dx: bigint;
  si: bigint;
  di: bigint;
  orig_ax: bigint;
  ip: bigint;
  cs: bigint;
  flags: bigint;
  sp: bigint;
  ss: bigint;
  fs_base: bigint;
  gs_base: bigint;
  ds: bigint;
  es: bigint;
  fs: bigint;
  gs: bigint;
  mode?: number;
}

export interface UserX86CetEntry {
  cet: bigint;
  ssp: bigint;
}

export interface UserX86XsaveEntry {
  xstate_bv: bigint;
  ymmh_space: number[];
  bndreg_state: bigint[];
  bndcsr_state: bigint[];
  opmask_reg: bigint[];
  zmm_upper: bigint[];
  hi16_zmm: bigint[];
  pkru: number[];
  cet?: UserX86CetEntry;
}

export interface UserX86FpregsEntry {
  cwd: number;
  swd: number;
  twd: number;
  fop: number;
  rip: bigint;
  rdp: bigint;
  mxcsr: number;
  mxcsr_mask: number;
  st_space: number[];
  xmm_space: number[];
  padding: number[];
  xsave?: UserX86XsaveEntry;
}

export interface UserDescT {
  entry_number: number;
  base_addr: number;
  limit: number;
  seg_32bit: boolean;
  contents_h: boolean;
  contents_l: boolean;
  read_exec_only: boolean;
  limit_in_pages: boolean;
  seg_not_present: boolean;
  usable: boolean;
}

export interface ThreadInfoX86 {
  clear_tid_addr: bigint;
  gpregs: UserX86RegsEntry;
  fpregs: UserX86FpregsEntry;
  tls: UserDescT[];
}

export interface TaskCoreEntry {
  task_state: number;
  exit_code: number;
  personality: number;
  flags: number;
  blk_sigset: bigint;
  comm: string;
  timers?: TaskTimersEntry;
  rlimits?: TaskRlimitsEntry;
  cg_set?: number;
  signals_s?: SignalQueueEntry;
  old_seccomp_mode?: number;
  old_seccomp_filter?: number;
  loginuid?: number;
  oom_score_adj?: number;
  sigactions: SaEntry[];
  child_subreaper?: boolean;
  blk_sigset_extended?: bigint;
  stop_signo?: number;
  membarrier_registration_mask?: number;
}

export interface TaskKobjIdsEntry {
  vm_id: number;
  files_id: number;
  fs_id: number;
  sighand_id: number;
  pid_ns_id?: number;
  net_ns_id?: number;
  ipc_ns_id?: number;
  uts_ns_id?: number;
  mnt_ns_id?: number;
  user_ns_id?: number;
  cgroup_ns_id?: number;
  time_ns_id?: number;
}

export interface ThreadSasEntry {
  ss_sp: bigint;
  ss_size: bigint;
  ss_flags: number;
}

export interface ThreadCoreEntry {
  futex_rla: bigint;
  futex_rla_len: number;
  sched_nice?: number;
  sched_policy?: number;
  sched_prio?: number;
  blk_sigset?: bigint;
  sas?: ThreadSasEntry;
  pdeath_sig?: number;
  signals_p?: SignalQueueEntry;
  creds?: CredsEntry;
  seccomp_mode?: number;
  seccomp_filter?: number;
  comm?: string;
  blk_sigset_extended?: bigint;
  rseq_entry?: RseqEntry;
  cg_set?: number;
}

export interface TaskRlimitsEntry {
  rlimits: RlimitEntry[];
}

export interface CoreEntry {
  mtype: number;
  thread_info?: ThreadInfoX86;
  ti_arm?: Uint8Array;
  ti_aarch64?: Uint8Array;
  ti_ppc64?: Uint8Array;
  ti_s390?: Uint8Array;
  ti_mips?: Uint8Array;
  ti_loongarch64?: Uint8Array;
  ti_riscv64?: Uint8Array;
  tc?: TaskCoreEntry;
  ids?: TaskKobjIdsEntry;
  thread_core?: ThreadCoreEntry;
}

export interface CpuinfoX86Entry {
  vendor_id: number;
  cpu_family: number;
  model: number;
  stepping: number;
  capability_ver: number;
  capability: number[];
  model_id?: string;
  xfeatures_mask?: bigint;
  xsave_size?: number;
  xsave_size_max?: number;
}

export interface CpuinfoPpc64Entry {
  endian: number;
  hwcap: bigint[];
}

export interface CpuinfoS390Entry {
  hwcap: bigint[];
}

export interface CpuinfoEntry {
  x86_entry: CpuinfoX86Entry[];
  ppc64_entry: CpuinfoPpc64Entry[];
  s390_entry: CpuinfoS390Entry[];
}

export interface CredsEntry {
  uid: number;
  gid: number;
  euid: number;
  egid: number;
  suid: number;
  sgid: number;
  fsuid: number;
  fsgid: number;
  cap_inh: number[];
  cap_prm: number[];
  cap_eff: number[];
  cap_bnd: number[];
  secbits: number;
  groups: number[];
  lsm_profile?: string;
  lsm_sockcreate?: string;
  apparmor_data?: Uint8Array;
  no_new_privs?: number;
  cap_amb: number[];
}

export interface EventfdFileEntry {
  id: number;
  flags: number;
  fown: FownEntry;
  counter: bigint;
}

export interface EventpollTfdEntry {
  id: number;
  tfd: number;
  events: number;
  data: bigint;
  dev?: number;
  inode?: bigint;
  pos?: bigint;
}

export interface EventpollFileEntry {
  id: number;
  flags: number;
  fown: FownEntry;
  tfd: EventpollTfdEntry[];
}

export interface ExtFileEntry {
  id: number;
  fown: FownEntry;
}

export interface FdinfoEntry {
  id: number;
  flags: number;
  type: number;
  fd: number;
  xattr_security_selinux?: string;
}

export interface FileEntry {
  type: number;
  id: number;
  reg?: RegFileEntry;
  isk?: InetSkEntry;
  nsf?: NsFileEntry;
  psk?: PacketSockEntry;
  nlsk?: NetlinkSkEntry;
  efd?: EventfdFileEntry;
  epfd?: EventpollFileEntry;
  sgfd?: SignalfdEntry;
  tunf?: TunfileEntry;
  tfd?: TimerfdEntry;
  ify?: InotifyFileEntry;
  ffy?: FanotifyFileEntry;
  ext?: ExtFileEntry;
  usk?: UnixSkEntry;
  fifo?: FifoEntry;
  pipe?: PipeEntry;
  tty?: TtyFileEntry;
  memfd?: MemfdFileEntry;
  bpf?: BpfmapFileEntry;
  pidfd?: PidfdEntry;
}

export interface FhEntry {
  bytes: number;
  type: number;
  handle: bigint[];
  path?: string;
  mnt_id?: number;
}

export interface IrmapCacheEntry {
  dev: number;
  inode: bigint;
  path: string;
}

export interface FifoEntry {
  id: number;
  pipe_id: number;
  regf_id?: number;
}

export interface FileLockEntry {
  flag: number;
  type: number;
  pid: number;
  fd: number;
  start: bigint;
  len: bigint;
}

export interface FownEntry {
  uid: number;
  euid: number;
  signum: number;
  pid_type: number;
  pid: number;
}

export interface FsEntry {
  cwd_id: number;
  root_id: number;
  umask?: number;
}

export interface InotifyWdEntry {
  id: number;
  i_ino: bigint;
  mask: number;
  ignored_mask: number;
  s_dev: number;
  wd: number;
  f_handle: FhEntry;
}

export interface InotifyFileEntry {
  id: number;
  flags: number;
  fown: FownEntry;
  wd: InotifyWdEntry[];
}

export interface FanotifyInodeMarkEntry {
  i_ino: bigint;
  f_handle: FhEntry;
}

export interface FanotifyMountMarkEntry {
  mnt_id: number;
  path?: string;
}

export interface FanotifyMarkEntry {
  id: number;
  type: number;
  mflags: number;
  mask: number;
  ignored_mask: number;
  s_dev: number;
  ie?: FanotifyInodeMarkEntry;
  me?: FanotifyMountMarkEntry;
}

export interface FanotifyFileEntry {
  id: number;
  flags: number;
  fown: FownEntry;
  faflags: number;
  evflags: number;
  mark: FanotifyMarkEntry[];
}

export interface GhostFileEntry {
  uid: number;
  gid: number;
  mode: number;
  dev?: number;
  ino?: bigint;
  rdev?: number;
  atim?: Timeval;
  mtim?: Timeval;
  chunks?: boolean;
  size?: bigint;
  symlnk_target?: string;
}

export interface GhostChunkEntry {
  len: bigint;
  off: bigint;
}

export interface PluginsEntry {
  plugins: string[];
}

export interface InventoryEntry {
  img_version: number;
  fdinfo_per_id?: boolean;
  root_ids?: TaskKobjIdsEntry;
  ns_per_id?: boolean;
  root_cg_set?: number;
  lsmtype?: number;
  dump_uptime?: bigint;
  pre_dump_mode?: number;
  tcp_close?: boolean;
  network_lock_method?: number;
  plugins_entry?: PluginsEntry;
  dump_criu_run_id?: string;
  allow_uprobes?: boolean;
}

export interface IpcDescEntry {
  key: number;
  uid: number;
  gid: number;
  cuid: number;
  cgid: number;
  mode: number;
  id: number;
}

export interface IpcMsg {
  mtype: bigint;
  msize: number;
}

export interface IpcMsgEntry {
  desc: IpcDescEntry;
  qbytes: number;
  qnum: number;
}

export interface IpcSemEntry {
  desc: IpcDescEntry;
  nsems: number;
}

export interface IpcShmEntry {
  desc: IpcDescEntry;
  size: bigint;
  in_pagemaps?: boolean;
  hugetlb_flag?: number;
}

export interface IpcVarEntry {
  sem_ctls: number[];
  msg_ctlmax: number;
  msg_ctlmnb: number;
  msg_ctlmni: number;
  auto_msgmni: number;
  shm_ctlmax: bigint;
  shm_ctlall: bigint;
  shm_ctlmni: number;
  shm_rmid_forced: number;
  mq_queues_max: number;
  mq_msg_max: number;
  mq_msgsize_max: number;
  mq_msg_default?: number;
  mq_msgsize_default?: number;
  msg_next_id?: number;
  sem_next_id?: number;
  shm_next_id?: number;
}

export interface MacvlanLinkEntry {
  mode: number;
  flags?: number;
}

export interface MemfdFileEntry {
  id: number;
  flags: number;
  pos: bigint;
  fown: FownEntry;
  inode_id: number;
}

export interface MemfdInodeEntry {
  name: string;
  uid: number;
  gid: number;
  size: bigint;
  shmid: number;
  seals: number;
  inode_id: bigint;
  hugetlb_flag?: number;
  mode?: number;
}

export interface AioRingEntry {
  id: bigint;
  nr_req: number;
  ring_len: number;
}

export interface MmEntry {
  mm_start_code: bigint;
  mm_end_code: bigint;
  mm_start_data: bigint;
  mm_end_data: bigint;
  mm_start_stack: bigint;
  mm_start_brk: bigint;
  mm_brk: bigint;
  mm_arg_start: bigint;
  mm_arg_end: bigint;
  mm_env_start: bigint;
  mm_env_end: bigint;
  exe_file_id: number;
  mm_saved_auxv: bigint[];
  vmas: VmaEntry[];
  dumpable?: number;
  aios: AioRingEntry[];
  thp_disabled?: boolean;
}

export interface MntEntry {
  fstype: number;
  mnt_id: number;
  root_dev: number;
  parent_mnt_id: number;
  flags: number;
  root: string;
  mountpoint: string;
  source: string;
  options: string;
  shared_id?: number;
  master_id?: number;
  with_plugin?: boolean;
  ext_mount?: boolean;
  fsname?: string;
  internal_sharing?: boolean;
  deleted?: boolean;
  sb_flags?: number;
  ext_key?: string;
}

export interface NetDeviceEntry {
  type: number;
  ifindex: number;
  mtu: number;
  flags: number;
  name: string;
  tun?: TunLinkEntry;
  address?: Uint8Array;
  conf: number[];
  conf4: SysctlEntry[];
  conf6: SysctlEntry[];
  macvlan?: MacvlanLinkEntry;
  peer_ifindex?: number;
  peer_nsid?: number;
  master?: number;
  sit?: SitEntry;
}

export interface NetnsId {
  target_ns_id: number;
  netnsid_value: number;
}

export interface NetnsEntry {
  def_conf: number[];
  all_conf: number[];
  def_conf4: SysctlEntry[];
  all_conf4: SysctlEntry[];
  def_conf6: SysctlEntry[];
  all_conf6: SysctlEntry[];
  nsids: NetnsId[];
  ext_key?: string;
  unix_conf: SysctlEntry[];
  ipv4_sysctl: SysctlEntry[];
}

export interface NsFileEntry {
  id: number;
  ns_id: number;
  ns_cflag: number;
  flags: number;
}

export interface PacketMclist {
  index: number;
  type: number;
  addr: Uint8Array;
}

export interface PacketRing {
  block_size: number;
  block_nr: number;
  frame_size: number;
  frame_nr: number;
  retire_tmo: number;
  sizeof_priv: number;
  features: number;
}

export interface PacketSockEntry {
  id: number;
  type: number;
  protocol: number;
  flags: number;
  ifindex: number;
  fown: FownEntry;
  opts: SkOptsEntry;
  version: number;
  reserve: number;
  aux_data: boolean;
  orig_dev: boolean;
  vnet_hdr: boolean;
  loss: boolean;
  timestamp: number;
  copy_thresh: number;
  mclist: PacketMclist[];
  fanout?: number;
  rx_ring?: PacketRing;
  tx_ring?: PacketRing;
  ns_id?: number;
}

export interface PagemapHead {
  pages_id: number;
}

export interface PagemapEntry {
  vaddr: bigint;
  compat_nr_pages: number;
  in_parent?: boolean;
  flags?: number;
  nr_pages?: bigint;
}

export interface PidfdEntry {
  id: number;
  ino: number;
  flags: number;
  nspid: number;
  fown: FownEntry;
}

export interface PidnsEntry {
  ext_key?: string;
}

export interface PipeDataEntry {
  pipe_id: number;
  bytes: number;
  size?: number;
}

export interface PipeEntry {
  id: number;
  pipe_id: number;
  flags: number;
  fown: FownEntry;
}

export interface PstreeEntry {
  pid: number;
  ppid: number;
  pgid: number;
  sid: number;
  threads: number[];
}

export interface RegFileEntry {
  id: number;
  flags: number;
  pos: bigint;
  fown: FownEntry;
  name: string;
  mnt_id?: number;
  size?: bigint;
  ext?: boolean;
  mode?: number;
  build_id: number[];
  checksum?: number;
  checksum_config?: number;
  checksum_parameter?: number;
}

export interface RemapFilePathEntry {
  orig_id: number;
  remap_id: number;
  remap_type?: number;
}

export interface RlimitEntry {
  cur: bigint;
  max: bigint;
}

export interface RseqEntry {
  rseq_abi_pointer: bigint;
  rseq_abi_size: number;
  signature: number;
  rseq_cs_pointer?: bigint;
}

export interface SaEntry {
  sigaction: bigint;
  flags: bigint;
  restorer: bigint;
  mask: bigint;
  compat_sigaction?: boolean;
  mask_extended?: bigint;
}

export interface SeccompFilter {
  filter: Uint8Array;
  prev?: number;
  flags?: number;
}

export interface SeccompEntry {
  seccomp_filters: SeccompFilter[];
}

export interface SiginfoEntry {
  siginfo: Uint8Array;
}

export interface SignalQueueEntry {
  signals: SiginfoEntry[];
}

export interface SignalfdEntry {
  id: number;
  flags: number;
  fown: FownEntry;
  sigmask: bigint;
}

export interface SitEntry {
  link?: number;
  local: number[];
  remote: number[];
  ttl?: number;
  tos?: number;
  pmtudisc?: boolean;
  proto?: number;
  flags?: number;
  encap_type?: number;
  encap_flags?: number;
  encap_sport?: number;
  encap_dport?: number;
  rd_prefixlen?: number;
  rd_prefix: number[];
  relay_prefixlen?: number;
  relay_prefix: number[];
}

export interface IpOptsRawEntry {
  hdrincl?: boolean;
  nodefrag?: boolean;
  checksum?: boolean;
  icmpv_filter: number[];
}

export interface IpOptsEntry {
  freebind?: boolean;
  raw?: IpOptsRawEntry;
  pktinfo?: boolean;
  tos?: number;
  ttl?: number;
}

export interface InetSkEntry {
  id: number;
  ino: number;
  family: number;
  type: number;
  proto: number;
  state: number;
  src_port: number;
  dst_port: number;
  flags: number;
  backlog: number;
  src_addr: number[];
  dst_addr: number[];
  fown: FownEntry;
  opts: SkOptsEntry;
  v6only?: boolean;
  ip_opts?: IpOptsEntry;
  ifname?: string;
  ns_id?: number;
  shutdown?: number;
  tcp_opts?: TcpOptsEntry;
}

export interface NetlinkSkEntry {
  id: number;
  ino: number;
  protocol: number;
  state: number;
  flags: number;
  portid: number;
  groups: number[];
  dst_portid: number;
  dst_group: number;
  fown: FownEntry;
  opts: SkOptsEntry;
  ns_id?: number;
}

export interface SkOptsEntry {
  so_sndbuf: number;
  so_rcvbuf: number;
  so_snd_tmo_sec: bigint;
  so_snd_tmo_usec: bigint;
  so_rcv_tmo_sec: bigint;
  so_rcv_tmo_usec: bigint;
  reuseaddr?: boolean;
  so_priority?: number;
  so_rcvlowat?: number;
  so_mark?: number;
  so_passcred?: boolean;
  so_passsec?: boolean;
  so_dontroute?: boolean;
  so_no_check?: boolean;
  so_bound_dev?: string;
  so_filter: bigint[];
  so_reuseport?: boolean;
  so_broadcast?: boolean;
  so_keepalive?: boolean;
  tcp_keepcnt?: number;
  tcp_keepidle?: number;
  tcp_keepintvl?: number;
  so_oobinline?: number;
  so_linger?: number;
  so_buf_lock?: number;
}

export interface ScmEntry {
  type: number;
  rights: number[];
}

export interface SkPacketEntry {
  id_for: number;
  length: number;
  scm: ScmEntry[];
}

export interface FilePermsEntry {
  mode: number;
  uid: number;
  gid: number;
}

export interface UnixSkEntry {
  id: number;
  ino: number;
  type: number;
  state: number;
  flags: number;
  uflags: number;
  backlog: number;
  peer: number;
  fown: FownEntry;
  opts: SkOptsEntry;
  name: Uint8Array;
  shutdown?: number;
  file_perms?: FilePermsEntry;
  name_dir?: string;
  deleted?: boolean;
  ns_id?: number;
  mnt_id?: number;
}

export interface DumpStatsEntry {
  freezing_time: number;
  frozen_time: number;
  memdump_time: number;
  memwrite_time: number;
  pages_scanned: bigint;
  pages_skipped_parent: bigint;
  pages_written: bigint;
  irmap_resolve?: number;
  pages_lazy: bigint;
  page_pipes?: bigint;
  page_pipe_bufs?: bigint;
  shpages_scanned?: bigint;
  shpages_skipped_parent?: bigint;
  shpages_written?: bigint;
}

export interface RestoreStatsEntry {
  pages_compared: bigint;
  pages_skipped_cow: bigint;
  forking_time: number;
  restore_time: number;
  pages_restored?: bigint;
}

export interface StatsEntry {
  dump?: DumpStatsEntry;
  restore?: RestoreStatsEntry;
}

export interface SysctlEntry {
  type: number;
  iarg?: number;
  sarg?: string;
}

export interface TcpOptsEntry {
  cork?: boolean;
  nodelay?: boolean;
  keepcnt?: number;
  keepidle?: number;
  keepintvl?: number;
}

export interface TcpStreamEntry {
  inq_len: number;
  inq_seq: number;
  outq_len: number;
  outq_seq: number;
  opt_mask: number;
  snd_wscale: number;
  mss_clamp: number;
  rcv_wscale?: number;
  timestamp?: number;
  cork?: boolean;
  nodelay?: boolean;
  unsq_len?: number;
  snd_wl1?: number;
  snd_wnd?: number;
  max_window?: number;
  rcv_wnd?: number;
  rcv_wup?: number;
}

export interface Timeval {
  tv_sec: bigint;
  tv_usec: bigint;
}

export interface Timespec {
  tv_sec: bigint;
  tv_nsec: bigint;
}

export interface TimensEntry {
  monotonic: Timespec;
  boottime: Timespec;
}

export interface ItimerEntry {
  isec: bigint;
  iusec: bigint;
  vsec: bigint;
  vusec: bigint;
}

export interface PosixTimerEntry {
  it_id: number;
  clock_id: number;
  si_signo: number;
  it_sigev_notify: number;
  sival_ptr: bigint;
  overrun: number;
  isec: bigint;
  insec: bigint;
  vsec: bigint;
  vnsec: bigint;
  notify_thread_id?: number;
}

export interface TaskTimersEntry {
  real: ItimerEntry;
  virt: ItimerEntry;
  prof: ItimerEntry;
  posix: PosixTimerEntry[];
}

export interface TimerfdEntry {
  id: number;
  flags: number;
  fown: FownEntry;
  clockid: number;
  ticks: bigint;
  settime_flags: number;
  vsec: bigint;
  vnsec: bigint;
  isec: bigint;
  insec: bigint;
}

export interface WinsizeEntry {
  ws_row: number;
  ws_col: number;
  ws_xpixel: number;
  ws_ypixel: number;
}

export interface TermiosEntry {
  c_iflag: number;
  c_oflag: number;
  c_cflag: number;
  c_lflag: number;
  c_line: number;
  c_ispeed: number;
  c_ospeed: number;
  c_cc: number[];
}

export interface TtyPtyEntry {
  index: number;
}

export interface TtyDataEntry {
  tty_id: number;
  data: Uint8Array;
}

export interface TtyInfoEntry {
  id: number;
  type: number;
  locked: boolean;
  exclusive: boolean;
  packet_mode: boolean;
  sid: number;
  pgrp: number;
  rdev: number;
  termios?: TermiosEntry;
  termios_locked?: TermiosEntry;
  winsize?: WinsizeEntry;
  pty?: TtyPtyEntry;
  dev?: number;
  uid?: number;
  gid?: number;
}

export interface TtyFileEntry {
  id: number;
  tty_info_id: number;
  flags: number;
  fown: FownEntry;
  regf_id?: number;
}

export interface TunfileEntry {
  id: number;
  netdev?: string;
  detached?: boolean;
  ns_id?: number;
}

export interface TunLinkEntry {
  flags: number;
  owner: number;
  group: number;
  vnethdr: number;
  sndbuf: number;
}

export interface UidGidExtent {
  first: number;
  lower_first: number;
  count: number;
}

export interface UsernsEntry {
  uid_map: UidGidExtent[];
  gid_map: UidGidExtent[];
}

export interface UtsnsEntry {
  nodename: string;
  domainname: string;
}

export interface VmaEntry {
  start: bigint;
  end: bigint;
  pgoff: bigint;
  shmid: bigint;
  prot: number;
  flags: number;
  status: number;
  fd: bigint;
  madv?: bigint;
  fdflags?: number;
}

/** The messages by name. */
export interface Messages {
  aa_policy: AaPolicy;
  aa_namespace: AaNamespace;
  apparmor_entry: ApparmorEntry;
  autofs_entry: AutofsEntry;
  binfmt_misc_entry: BinfmtMiscEntry;
  bpfmap_data_entry: BpfmapDataEntry;
  bpfmap_file_entry: BpfmapFileEntry;
  cgroup_perms: CgroupPerms;
  cgroup_prop_entry: CgroupPropEntry;
  cgroup_dir_entry: CgroupDirEntry;
  cg_controller_entry: CgControllerEntry;
  cg_member_entry: CgMemberEntry;
  cg_set_entry: CgSetEntry;
  cgroup_entry: CgroupEntry;
  user_x86_regs_entry: UserX86RegsEntry;
  user_x86_cet_entry: UserX86CetEntry;
  user_x86_xsave_entry: UserX86XsaveEntry;
  user_x86_fpregs_entry: UserX86FpregsEntry;
  user_desc_t: UserDescT;
  thread_info_x86: ThreadInfoX86;
  task_core_entry: TaskCoreEntry;
  task_kobj_ids_entry: TaskKobjIdsEntry;
  thread_sas_entry: ThreadSasEntry;
  thread_core_entry: ThreadCoreEntry;
  task_rlimits_entry: TaskRlimitsEntry;
  core_entry: CoreEntry;
  cpuinfo_x86_entry: CpuinfoX86Entry;
  cpuinfo_ppc64_entry: CpuinfoPpc64Entry;
  cpuinfo_s390_entry: CpuinfoS390Entry;
  cpuinfo_entry: CpuinfoEntry;
  creds_entry: CredsEntry;
  eventfd_file_entry: EventfdFileEntry;
  eventpoll_tfd_entry: EventpollTfdEntry;
  eventpoll_file_entry: EventpollFileEntry;
  ext_file_entry: ExtFileEntry;
  fdinfo_entry: FdinfoEntry;
  file_entry: FileEntry;
  fh_entry: FhEntry;
  irmap_cache_entry: IrmapCacheEntry;
  fifo_entry: FifoEntry;
  file_lock_entry: FileLockEntry;
  fown_entry: FownEntry;
  fs_entry: FsEntry;
  inotify_wd_entry: InotifyWdEntry;
  inotify_file_entry: InotifyFileEntry;
  fanotify_inode_mark_entry: FanotifyInodeMarkEntry;
  fanotify_mount_mark_entry: FanotifyMountMarkEntry;
  fanotify_mark_entry: FanotifyMarkEntry;
  fanotify_file_entry: FanotifyFileEntry;
  ghost_file_entry: GhostFileEntry;
  ghost_chunk_entry: GhostChunkEntry;
  plugins_entry: PluginsEntry;
  inventory_entry: InventoryEntry;
  ipc_desc_entry: IpcDescEntry;
  ipc_msg: IpcMsg;
  ipc_msg_entry: IpcMsgEntry;
  ipc_sem_entry: IpcSemEntry;
  ipc_shm_entry: IpcShmEntry;
  ipc_var_entry: IpcVarEntry;
  macvlan_link_entry: MacvlanLinkEntry;
  memfd_file_entry: MemfdFileEntry;
  memfd_inode_entry: MemfdInodeEntry;
  aio_ring_entry: AioRingEntry;
  mm_entry: MmEntry;
  mnt_entry: MntEntry;
  net_device_entry: NetDeviceEntry;
  netns_id: NetnsId;
  netns_entry: NetnsEntry;
  ns_file_entry: NsFileEntry;
  packet_mclist: PacketMclist;
  packet_ring: PacketRing;
  packet_sock_entry: PacketSockEntry;
  pagemap_head: PagemapHead;
  pagemap_entry: PagemapEntry;
  pidfd_entry: PidfdEntry;
  pidns_entry: PidnsEntry;
  pipe_data_entry: PipeDataEntry;
  pipe_entry: PipeEntry;
  pstree_entry: PstreeEntry;
  reg_file_entry: RegFileEntry;
  remap_file_path_entry: RemapFilePathEntry;
  rlimit_entry: RlimitEntry;
  rseq_entry: RseqEntry;
  sa_entry: SaEntry;
  seccomp_filter: SeccompFilter;
  seccomp_entry: SeccompEntry;
  siginfo_entry: SiginfoEntry;
  signal_queue_entry: SignalQueueEntry;
  signalfd_entry: SignalfdEntry;
  sit_entry: SitEntry;
  ip_opts_raw_entry: IpOptsRawEntry;
  ip_opts_entry: IpOptsEntry;
  inet_sk_entry: InetSkEntry;
  netlink_sk_entry: NetlinkSkEntry;
  sk_opts_entry: SkOptsEntry;
  scm_entry: ScmEntry;
  sk_packet_entry: SkPacketEntry;
  file_perms_entry: FilePermsEntry;
  unix_sk_entry: UnixSkEntry;
  dump_stats_entry: DumpStatsEntry;
  restore_stats_entry: RestoreStatsEntry;
  stats_entry: StatsEntry;
  sysctl_entry: SysctlEntry;
  tcp_opts_entry: TcpOptsEntry;
  tcp_stream_entry: TcpStreamEntry;
  timeval: Timeval;
  timespec: Timespec;
  timens_entry: TimensEntry;
  itimer_entry: ItimerEntry;
  posix_timer_entry: PosixTimerEntry;
  task_timers_entry: TaskTimersEntry;
  timerfd_entry: TimerfdEntry;
  winsize_entry: WinsizeEntry;
  termios_entry: TermiosEntry;
  tty_pty_entry: TtyPtyEntry;
  tty_data_entry: TtyDataEntry;
  tty_info_entry: TtyInfoEntry;
  tty_file_entry: TtyFileEntry;
  tunfile_entry: TunfileEntry;
  tun_link_entry: TunLinkEntry;
  uid_gid_extent: UidGidExtent;
  userns_entry: UsernsEntry;
  utsns_entry: UtsnsEntry;
  vma_entry: VmaEntry;
}

/** Enums: names by number. */
export const enums = {
  user_x86_regs_mode: { 1: "NATIVE", 2: "COMPAT" },
  seccomp_mode: { 0: "disabled", 1: "strict", 2: "filter" },
  march: { 0: "UNKNOWN", 1: "X86_64", 2: "ARM", 3: "AARCH64", 4: "PPC64", 5: "S390", 6: "MIPS", 7: "LOONGARCH64", 8: "RISCV64" },
  vendor: { 0: "UNKNOWN", 1: "INTEL", 2: "AMD" },
  endianness: { 0: "BIGENDIAN", 1: "LITTLEENDIAN" },
  fd_types: { 0: "UND", 1: "REG", 2: "PIPE", 3: "FIFO", 4: "INETSK", 5: "UNIXSK", 6: "EVENTFD", 7: "EVENTPOLL", 8: "INOTIFY", 9: "SIGNALFD", 10: "PACKETSK", 11: "TTY", 12: "FANOTIFY", 13: "NETLINKSK", 14: "NS", 15: "TUNF", 16: "EXT", 17: "TIMERFD", 18: "MEMFD", 19: "BPFMAP", 20: "PIDFD", 65534: "CTL_TTY", 65535: "AUTOFS_PIPE" },
  mark_type: { 1: "INODE", 2: "MOUNT" },
  lsmtype: { 0: "NO_LSM", 1: "SELINUX", 2: "APPARMOR" },
  nd_type: { 1: "LOOPBACK", 2: "VETH", 3: "TUN", 4: "EXTLINK", 5: "VENET", 6: "BRIDGE", 7: "MACVLAN", 8: "SIT" },
  remap_type: { 0: "LINKED", 1: "GHOST", 2: "PROCFS" },
  sk_shutdown: { 0: "NONE", 1: "READ", 2: "WRITE", 3: "BOTH" },
  SysctlType: { 5: "CTL_STR", 6: "CTL_32" },
  TtyType: { 0: "UNKNOWN", 1: "PTY", 2: "CONSOLE", 3: "VT", 4: "CTTY", 5: "EXT_TTY", 6: "SERIAL" },
} as const satisfies Record<string, Readonly<Record<number, string>>>;

/** The fields of each message: name, number, type, and whether it is required, repeated, shown in hexadecimal. */
export const fields: Readonly<Record<keyof Messages, readonly string[]>> = {
  aa_policy: [
    "name 1 string required",
    "blob 2 bytes required",
  ],
  aa_namespace: [
    "name 1 string required",
    "policies 2 aa_policy repeated",
    "namespaces 3 aa_namespace repeated",
  ],
  apparmor_entry: [
    "namespaces 1 aa_namespace repeated",
  ],
  autofs_entry: [
    "fd 1 s32 required",
    "pgrp 2 s32 required",
    "timeout 3 s32 required",
    "minproto 4 s32 required",
    "maxproto 5 s32 required",
    "mode 6 s32 required",
    "uid 7 s32",
    "gid 8 s32",
    "read_fd 9 s32",
  ],
  binfmt_misc_entry: [
    "name 1 string required",
    "enabled 2 bool required",
    "interpreter 3 string required",
    "flags 4 string",
    "extension 5 string",
    "magic 6 string",
    "mask 7 string",
    "offset 8 s32",
  ],
  bpfmap_data_entry: [
    "map_id 1 u32 required",
    "keys_bytes 2 u32 required",
    "values_bytes 3 u32 required",
    "count 4 u32 required",
  ],
  bpfmap_file_entry: [
    "id 1 u32 required",
    "flags 2 u32 required",
    "pos 3 u64 required",
    "fown 4 fown_entry required",
    "map_type 5 u32 required",
    "key_size 6 u32 required",
    "value_size 7 u32 required",
    "map_id 8 u32 required",
    "max_entries 9 u32 required",
    "map_flags 10 u32 required",
    "memlock 11 u64 required",
    "frozen 12 bool required",
    "map_name 13 string required",
    "ifindex 14 u32 required",
    "mnt_id 15 z32",
    "map_extra 16 u64",
  ],
  cgroup_perms: [
    "mode 1 u32 required",
    "uid 2 u32 required",
    "gid 3 u32 required",
  ],
  cgroup_prop_entry: [
    "name 1 string required",
    "value 2 string required",
    "perms 3 cgroup_perms",
  ],
  cgroup_dir_entry: [
    "dir_name 1 string required",
    "children 2 cgroup_dir_entry repeated",
    "properties 3 cgroup_prop_entry repeated",
    "dir_perms 4 cgroup_perms",
  ],
  cg_controller_entry: [
    "cnames 1 string repeated",
    "dirs 2 cgroup_dir_entry repeated",
    "is_threaded 3 bool",
  ],
  cg_member_entry: [
    "name 1 string required",
    "path 2 string required",
    "cgns_prefix 3 u32",
  ],
  cg_set_entry: [
    "id 1 u32 required",
    "ctls 2 cg_member_entry repeated",
  ],
  cgroup_entry: [
    "sets 1 cg_set_entry repeated",
    "controllers 2 cg_controller_entry repeated",
  ],
  user_x86_regs_entry: [
    "r15 1 u64 required",
    "r14 2 u64 required",
    "r13 3 u64 required",
    "r12 4 u64 required",
    "bp 5 u64 required",
    "bx 6 u64 required",
    "r11 7 u64 required",
    "r10 8 u64 required",
    "r9 9 u64 required",
    "r8 10 u64 required",
    "ax 11 u64 required",
    "cx 12 u64 required",
    "dx 13 u64 required",
    "si 14 u64 required",
    "di 15 u64 required",
    "orig_ax 16 u64 required",
    "ip 17 u64 required",
    "cs 18 u64 required",
    "flags 19 u64 required",
    "sp 20 u64 required",
    "ss 21 u64 required",
    "fs_base 22 u64 required",
    "gs_base 23 u64 required",
    "ds 24 u64 required",
    "es 25 u64 required",
    "fs 26 u64 required",
    "gs 27 u64 required",
    "mode 28 user_x86_regs_mode",
  ],
  user_x86_cet_entry: [
    "cet 1 u64 required hex",
    "ssp 2 u64 required hex",
  ],
  user_x86_xsave_entry: [
    "xstate_bv 1 u64 required",
    "ymmh_space 2 u32 repeated count=64",
    "bndreg_state 3 u64 repeated count=8",
    "bndcsr_state 4 u64 repeated count=8",
    "opmask_reg 5 u64 repeated count=8",
    "zmm_upper 6 u64 repeated count=64",
    "hi16_zmm 7 u64 repeated count=128",
    "pkru 8 u32 repeated count=2",
    "cet 9 user_x86_cet_entry",
  ],
  user_x86_fpregs_entry: [
    "cwd 1 u32 required",
    "swd 2 u32 required",
    "twd 3 u32 required",
    "fop 4 u32 required",
    "rip 5 u64 required",
    "rdp 6 u64 required",
    "mxcsr 7 u32 required",
    "mxcsr_mask 8 u32 required",
    "st_space 9 u32 repeated count=32",
    "xmm_space 10 u32 repeated count=64",
    "padding 11 u32 repeated",
    "xsave 13 user_x86_xsave_entry",
  ],
  user_desc_t: [
    "entry_number 1 u32 required",
    "base_addr 2 u32 required",
    "limit 3 u32 required",
    "seg_32bit 4 bool required",
    "contents_h 5 bool required",
    "contents_l 6 bool required",
    "read_exec_only 7 bool required",
    "limit_in_pages 8 bool required",
    "seg_not_present 9 bool required",
    "usable 10 bool required",
  ],
  thread_info_x86: [
    "clear_tid_addr 1 u64 required hex",
    "gpregs 2 user_x86_regs_entry required hex",
    "fpregs 3 user_x86_fpregs_entry required",
    "tls 4 user_desc_t repeated count=3",
  ],
  task_core_entry: [
    "task_state 1 u32 required",
    "exit_code 2 u32 required",
    "personality 3 u32 required",
    "flags 4 u32 required",
    "blk_sigset 5 u64 required hex",
    "comm 6 string required",
    "timers 7 task_timers_entry",
    "rlimits 8 task_rlimits_entry",
    "cg_set 9 u32",
    "signals_s 10 signal_queue_entry",
    "old_seccomp_mode 11 seccomp_mode",
    "old_seccomp_filter 12 u32",
    "loginuid 13 u32",
    "oom_score_adj 14 s32",
    "sigactions 15 sa_entry repeated count=62",
    "child_subreaper 18 bool",
    "blk_sigset_extended 20 u64 hex",
    "stop_signo 21 u32",
    "membarrier_registration_mask 22 u32 hex",
  ],
  task_kobj_ids_entry: [
    "vm_id 1 u32 required",
    "files_id 2 u32 required",
    "fs_id 3 u32 required",
    "sighand_id 4 u32 required",
    "pid_ns_id 5 u32",
    "net_ns_id 6 u32",
    "ipc_ns_id 7 u32",
    "uts_ns_id 8 u32",
    "mnt_ns_id 9 u32",
    "user_ns_id 10 u32",
    "cgroup_ns_id 11 u32",
    "time_ns_id 12 u32",
  ],
  thread_sas_entry: [
    "ss_sp 1 u64 required",
    "ss_size 2 u64 required",
    "ss_flags 3 u32 required",
  ],
  thread_core_entry: [
    "futex_rla 1 u64 required",
    "futex_rla_len 2 u32 required",
    "sched_nice 3 z32",
    "sched_policy 4 u32",
    "sched_prio 5 u32",
    "blk_sigset 6 u64",
    "sas 7 thread_sas_entry",
    "pdeath_sig 8 u32",
    "signals_p 9 signal_queue_entry",
    "creds 10 creds_entry",
    "seccomp_mode 11 seccomp_mode",
    "seccomp_filter 12 u32",
    "comm 13 string",
    "blk_sigset_extended 14 u64",
    "rseq_entry 15 rseq_entry",
    "cg_set 16 u32",
  ],
  task_rlimits_entry: [
    "rlimits 1 rlimit_entry repeated count=16",
  ],
  core_entry: [
    "mtype 1 march required",
    "thread_info 2 thread_info_x86",
    "ti_arm 6 bytes",
    "ti_aarch64 8 bytes",
    "ti_ppc64 9 bytes",
    "ti_s390 10 bytes",
    "ti_mips 11 bytes",
    "ti_loongarch64 12 bytes",
    "ti_riscv64 13 bytes",
    "tc 3 task_core_entry",
    "ids 4 task_kobj_ids_entry",
    "thread_core 5 thread_core_entry",
  ],
  cpuinfo_x86_entry: [
    "vendor_id 1 vendor required",
    "cpu_family 2 u32 required",
    "model 3 u32 required",
    "stepping 4 u32 required",
    "capability_ver 5 u32 required",
    "capability 6 u32 repeated",
    "model_id 7 string",
    "xfeatures_mask 8 u64",
    "xsave_size 9 u32",
    "xsave_size_max 10 u32",
  ],
  cpuinfo_ppc64_entry: [
    "endian 1 endianness required",
    "hwcap 2 u64 repeated",
  ],
  cpuinfo_s390_entry: [
    "hwcap 2 u64 repeated",
  ],
  cpuinfo_entry: [
    "x86_entry 1 cpuinfo_x86_entry repeated",
    "ppc64_entry 2 cpuinfo_ppc64_entry repeated",
    "s390_entry 3 cpuinfo_s390_entry repeated",
  ],
  creds_entry: [
    "uid 1 u32 required",
    "gid 2 u32 required",
    "euid 3 u32 required",
    "egid 4 u32 required",
    "suid 5 u32 required",
    "sgid 6 u32 required",
    "fsuid 7 u32 required",
    "fsgid 8 u32 required",
    "cap_inh 9 u32 repeated count=2",
    "cap_prm 10 u32 repeated count=2",
    "cap_eff 11 u32 repeated count=2",
    "cap_bnd 12 u32 repeated count=2",
    "secbits 13 u32 required",
    "groups 14 u32 repeated",
    "lsm_profile 15 string",
    "lsm_sockcreate 16 string",
    "apparmor_data 17 bytes",
    "no_new_privs 18 u32",
    "cap_amb 19 u32 repeated count=2",
  ],
  eventfd_file_entry: [
    "id 1 u32 required",
    "flags 2 u32 required",
    "fown 3 fown_entry required",
    "counter 4 u64 required",
  ],
  eventpoll_tfd_entry: [
    "id 1 u32 required",
    "tfd 2 u32 required",
    "events 3 u32 required",
    "data 4 u64 required",
    "dev 5 u32",
    "inode 6 u64",
    "pos 7 u64",
  ],
  eventpoll_file_entry: [
    "id 1 u32 required",
    "flags 2 u32 required",
    "fown 3 fown_entry required",
    "tfd 4 eventpoll_tfd_entry repeated",
  ],
  ext_file_entry: [
    "id 1 u32 required",
    "fown 5 fown_entry required",
  ],
  fdinfo_entry: [
    "id 1 u32 required",
    "flags 2 u32 required",
    "type 3 fd_types required",
    "fd 4 u32 required",
    "xattr_security_selinux 5 string",
  ],
  file_entry: [
    "type 1 fd_types required",
    "id 2 u32 required",
    "reg 3 reg_file_entry",
    "isk 4 inet_sk_entry",
    "nsf 5 ns_file_entry",
    "psk 6 packet_sock_entry",
    "nlsk 7 netlink_sk_entry",
    "efd 8 eventfd_file_entry",
    "epfd 9 eventpoll_file_entry",
    "sgfd 10 signalfd_entry",
    "tunf 11 tunfile_entry",
    "tfd 12 timerfd_entry",
    "ify 13 inotify_file_entry",
    "ffy 14 fanotify_file_entry",
    "ext 15 ext_file_entry",
    "usk 16 unix_sk_entry",
    "fifo 17 fifo_entry",
    "pipe 18 pipe_entry",
    "tty 19 tty_file_entry",
    "memfd 20 memfd_file_entry",
    "bpf 21 bpfmap_file_entry",
    "pidfd 22 pidfd_entry",
  ],
  fh_entry: [
    "bytes 1 u32 required",
    "type 2 u32 required",
    "handle 3 u64 repeated",
    "path 4 string",
    "mnt_id 5 u32",
  ],
  irmap_cache_entry: [
    "dev 1 u32 required",
    "inode 2 u64 required",
    "path 3 string required",
  ],
  fifo_entry: [
    "id 1 u32 required",
    "pipe_id 2 u32 required",
    "regf_id 3 u32",
  ],
  file_lock_entry: [
    "flag 1 u32 required",
    "type 2 u32 required",
    "pid 3 s32 required",
    "fd 4 s32 required",
    "start 5 s64 required",
    "len 6 s64 required",
  ],
  fown_entry: [
    "uid 1 u32 required",
    "euid 2 u32 required",
    "signum 3 u32 required",
    "pid_type 4 u32 required",
    "pid 5 u32 required",
  ],
  fs_entry: [
    "cwd_id 1 u32 required",
    "root_id 2 u32 required",
    "umask 3 u32",
  ],
  inotify_wd_entry: [
    "id 1 u32 required",
    "i_ino 2 u64 required",
    "mask 3 u32 required hex",
    "ignored_mask 4 u32 required hex",
    "s_dev 5 u32 required",
    "wd 6 u32 required",
    "f_handle 7 fh_entry required",
  ],
  inotify_file_entry: [
    "id 1 u32 required",
    "flags 2 u32 required hex",
    "fown 4 fown_entry required",
    "wd 5 inotify_wd_entry repeated",
  ],
  fanotify_inode_mark_entry: [
    "i_ino 1 u64 required",
    "f_handle 2 fh_entry required",
  ],
  fanotify_mount_mark_entry: [
    "mnt_id 1 u32 required",
    "path 2 string",
  ],
  fanotify_mark_entry: [
    "id 1 u32 required",
    "type 2 mark_type required",
    "mflags 3 u32 required hex",
    "mask 4 u32 required hex",
    "ignored_mask 5 u32 required hex",
    "s_dev 6 u32 required",
    "ie 7 fanotify_inode_mark_entry",
    "me 8 fanotify_mount_mark_entry",
  ],
  fanotify_file_entry: [
    "id 1 u32 required",
    "flags 2 u32 required hex",
    "fown 3 fown_entry required",
    "faflags 4 u32 required hex",
    "evflags 5 u32 required hex",
    "mark 6 fanotify_mark_entry repeated",
  ],
  ghost_file_entry: [
    "uid 1 u32 required",
    "gid 2 u32 required",
    "mode 3 u32 required",
    "dev 4 u32",
    "ino 5 u64",
    "rdev 6 u32",
    "atim 7 timeval",
    "mtim 8 timeval",
    "chunks 9 bool",
    "size 10 u64",
    "symlnk_target 11 string",
  ],
  ghost_chunk_entry: [
    "len 1 u64 required",
    "off 2 u64 required",
  ],
  plugins_entry: [
    "plugins 12 string repeated",
  ],
  inventory_entry: [
    "img_version 1 u32 required",
    "fdinfo_per_id 2 bool",
    "root_ids 3 task_kobj_ids_entry",
    "ns_per_id 4 bool",
    "root_cg_set 5 u32",
    "lsmtype 6 lsmtype",
    "dump_uptime 8 u64",
    "pre_dump_mode 9 u32",
    "tcp_close 10 bool",
    "network_lock_method 11 u32",
    "plugins_entry 12 plugins_entry",
    "dump_criu_run_id 13 string",
    "allow_uprobes 14 bool",
  ],
  ipc_desc_entry: [
    "key 1 u32 required",
    "uid 2 u32 required",
    "gid 3 u32 required",
    "cuid 4 u32 required",
    "cgid 5 u32 required",
    "mode 6 u32 required",
    "id 7 u32 required",
  ],
  ipc_msg: [
    "mtype 1 u64 required",
    "msize 2 u32 required",
  ],
  ipc_msg_entry: [
    "desc 1 ipc_desc_entry required",
    "qbytes 2 u32 required",
    "qnum 3 u32 required",
  ],
  ipc_sem_entry: [
    "desc 1 ipc_desc_entry required",
    "nsems 2 u32 required",
  ],
  ipc_shm_entry: [
    "desc 1 ipc_desc_entry required",
    "size 2 u64 required",
    "in_pagemaps 3 bool",
    "hugetlb_flag 4 u32",
  ],
  ipc_var_entry: [
    "sem_ctls 1 u32 repeated",
    "msg_ctlmax 2 u32 required",
    "msg_ctlmnb 3 u32 required",
    "msg_ctlmni 4 u32 required",
    "auto_msgmni 5 u32 required",
    "shm_ctlmax 6 u64 required",
    "shm_ctlall 7 u64 required",
    "shm_ctlmni 8 u32 required",
    "shm_rmid_forced 9 u32 required",
    "mq_queues_max 10 u32 required",
    "mq_msg_max 11 u32 required",
    "mq_msgsize_max 12 u32 required",
    "mq_msg_default 13 u32",
    "mq_msgsize_default 14 u32",
    "msg_next_id 15 u32",
    "sem_next_id 16 u32",
    "shm_next_id 17 u32",
  ],
  macvlan_link_entry: [
    "mode 1 u32 required",
    "flags 2 u32",
  ],
  memfd_file_entry: [
    "id 1 u32 required",
    "flags 2 u32 required",
    "pos 3 u64 required",
    "fown 4 fown_entry required",
    "inode_id 5 u32 required",
  ],
  memfd_inode_entry: [
    "name 1 string required",
    "uid 2 u32 required",
    "gid 3 u32 required",
    "size 4 u64 required",
    "shmid 5 u32 required",
    "seals 6 u32 required",
    "inode_id 7 u64 required",
    "hugetlb_flag 8 u32",
    "mode 9 u32",
  ],
  aio_ring_entry: [
    "id 1 u64 required",
    "nr_req 2 u32 required",
    "ring_len 3 u32 required",
  ],
  mm_entry: [
    "mm_start_code 1 u64 required hex",
    "mm_end_code 2 u64 required hex",
    "mm_start_data 3 u64 required hex",
    "mm_end_data 4 u64 required hex",
    "mm_start_stack 5 u64 required hex",
    "mm_start_brk 6 u64 required hex",
    "mm_brk 7 u64 required hex",
    "mm_arg_start 8 u64 required hex",
    "mm_arg_end 9 u64 required hex",
    "mm_env_start 10 u64 required hex",
    "mm_env_end 11 u64 required hex",
    "exe_file_id 12 u32 required",
    "mm_saved_auxv 13 u64 repeated",
    "vmas 14 vma_entry repeated",
    "dumpable 15 s32",
    "aios 16 aio_ring_entry repeated",
    "thp_disabled 17 bool",
  ],
  mnt_entry: [
    "fstype 1 u32 required",
    "mnt_id 2 u32 required",
    "root_dev 3 u32 required",
    "parent_mnt_id 4 u32 required",
    "flags 5 u32 required hex",
    "root 6 string required",
    "mountpoint 7 string required",
    "source 8 string required",
    "options 9 string required",
    "shared_id 10 u32",
    "master_id 11 u32",
    "with_plugin 12 bool",
    "ext_mount 13 bool",
    "fsname 14 string",
    "internal_sharing 15 bool",
    "deleted 16 bool",
    "sb_flags 17 u32 hex",
    "ext_key 18 string",
  ],
  net_device_entry: [
    "type 1 nd_type required",
    "ifindex 2 u32 required",
    "mtu 3 u32 required",
    "flags 4 u32 required hex",
    "name 5 string required",
    "tun 6 tun_link_entry",
    "address 7 bytes",
    "conf 8 s32 repeated",
    "conf4 9 sysctl_entry repeated",
    "conf6 10 sysctl_entry repeated",
    "macvlan 11 macvlan_link_entry",
    "peer_ifindex 12 u32",
    "peer_nsid 13 u32",
    "master 14 u32",
    "sit 15 sit_entry",
  ],
  netns_id: [
    "target_ns_id 1 u32 required",
    "netnsid_value 2 s32 required",
  ],
  netns_entry: [
    "def_conf 1 s32 repeated",
    "all_conf 2 s32 repeated",
    "def_conf4 3 sysctl_entry repeated",
    "all_conf4 4 sysctl_entry repeated",
    "def_conf6 5 sysctl_entry repeated",
    "all_conf6 6 sysctl_entry repeated",
    "nsids 7 netns_id repeated",
    "ext_key 8 string",
    "unix_conf 9 sysctl_entry repeated",
    "ipv4_sysctl 10 sysctl_entry repeated",
  ],
  ns_file_entry: [
    "id 1 u32 required",
    "ns_id 2 u32 required",
    "ns_cflag 3 u32 required",
    "flags 4 u32 required",
  ],
  packet_mclist: [
    "index 1 u32 required",
    "type 2 u32 required",
    "addr 3 bytes required",
  ],
  packet_ring: [
    "block_size 1 u32 required",
    "block_nr 2 u32 required",
    "frame_size 3 u32 required",
    "frame_nr 4 u32 required",
    "retire_tmo 5 u32 required",
    "sizeof_priv 6 u32 required",
    "features 7 u32 required",
  ],
  packet_sock_entry: [
    "id 1 u32 required",
    "type 2 u32 required",
    "protocol 3 u32 required",
    "flags 4 u32 required hex",
    "ifindex 5 u32 required",
    "fown 6 fown_entry required",
    "opts 7 sk_opts_entry required",
    "version 8 u32 required",
    "reserve 9 u32 required",
    "aux_data 10 bool required",
    "orig_dev 11 bool required",
    "vnet_hdr 12 bool required",
    "loss 13 bool required",
    "timestamp 14 u32 required",
    "copy_thresh 15 u32 required",
    "mclist 16 packet_mclist repeated",
    "fanout 17 u32",
    "rx_ring 18 packet_ring",
    "tx_ring 19 packet_ring",
    "ns_id 20 u32",
  ],
  pagemap_head: [
    "pages_id 1 u32 required",
  ],
  pagemap_entry: [
    "vaddr 1 u64 required hex",
    "compat_nr_pages 2 u32 required",
    "in_parent 3 bool",
    "flags 4 u32",
    "nr_pages 5 u64",
  ],
  pidfd_entry: [
    "id 1 u32 required",
    "ino 2 u32 required",
    "flags 3 u32 required",
    "nspid 4 s32 required",
    "fown 5 fown_entry required",
  ],
  pidns_entry: [
    "ext_key 1 string",
  ],
  pipe_data_entry: [
    "pipe_id 1 u32 required",
    "bytes 2 u32 required",
    "size 3 u32",
  ],
  pipe_entry: [
    "id 1 u32 required",
    "pipe_id 2 u32 required",
    "flags 3 u32 required hex",
    "fown 4 fown_entry required",
  ],
  pstree_entry: [
    "pid 1 u32 required",
    "ppid 2 u32 required",
    "pgid 3 u32 required",
    "sid 4 u32 required",
    "threads 5 u32 repeated",
  ],
  reg_file_entry: [
    "id 1 u32 required",
    "flags 2 u32 required",
    "pos 3 u64 required",
    "fown 5 fown_entry required",
    "name 6 string required",
    "mnt_id 7 z32",
    "size 8 u64",
    "ext 9 bool",
    "mode 10 u32",
    "build_id 11 u32 repeated",
    "checksum 12 u32",
    "checksum_config 13 u32",
    "checksum_parameter 14 u32",
  ],
  remap_file_path_entry: [
    "orig_id 1 u32 required",
    "remap_id 2 u32 required",
    "remap_type 3 remap_type",
  ],
  rlimit_entry: [
    "cur 1 u64 required",
    "max 2 u64 required",
  ],
  rseq_entry: [
    "rseq_abi_pointer 1 u64 required",
    "rseq_abi_size 2 u32 required",
    "signature 3 u32 required",
    "rseq_cs_pointer 4 u64",
  ],
  sa_entry: [
    "sigaction 1 u64 required hex",
    "flags 2 u64 required hex",
    "restorer 3 u64 required hex",
    "mask 4 u64 required hex",
    "compat_sigaction 5 bool",
    "mask_extended 6 u64 hex",
  ],
  seccomp_filter: [
    "filter 1 bytes required",
    "prev 2 u32",
    "flags 3 u32",
  ],
  seccomp_entry: [
    "seccomp_filters 1 seccomp_filter repeated",
  ],
  siginfo_entry: [
    "siginfo 1 bytes required",
  ],
  signal_queue_entry: [
    "signals 1 siginfo_entry repeated",
  ],
  signalfd_entry: [
    "id 1 u32 required",
    "flags 2 u32 required hex",
    "fown 3 fown_entry required",
    "sigmask 4 u64 required hex",
  ],
  sit_entry: [
    "link 1 u32",
    "local 2 u32 repeated",
    "remote 3 u32 repeated",
    "ttl 4 u32",
    "tos 5 u32",
    "pmtudisc 6 bool",
    "proto 7 u32",
    "flags 8 u32",
    "encap_type 9 u32",
    "encap_flags 10 u32",
    "encap_sport 11 u32",
    "encap_dport 12 u32",
    "rd_prefixlen 13 u32",
    "rd_prefix 14 u32 repeated",
    "relay_prefixlen 15 u32",
    "relay_prefix 16 u32 repeated",
  ],
  ip_opts_raw_entry: [
    "hdrincl 1 bool",
    "nodefrag 2 bool",
    "checksum 3 bool",
    "icmpv_filter 4 u32 repeated",
  ],
  ip_opts_entry: [
    "freebind 1 bool",
    "raw 4 ip_opts_raw_entry",
    "pktinfo 5 bool",
    "tos 6 u32",
    "ttl 7 u32",
  ],
  inet_sk_entry: [
    "id 1 u32 required",
    "ino 2 u32 required",
    "family 3 u32 required",
    "type 4 u32 required",
    "proto 5 u32 required",
    "state 6 u32 required",
    "src_port 7 u32 required",
    "dst_port 8 u32 required",
    "flags 9 u32 required hex",
    "backlog 10 u32 required",
    "src_addr 11 u32 repeated",
    "dst_addr 12 u32 repeated",
    "fown 13 fown_entry required",
    "opts 14 sk_opts_entry required",
    "v6only 15 bool",
    "ip_opts 16 ip_opts_entry",
    "ifname 17 string",
    "ns_id 18 u32",
    "shutdown 19 sk_shutdown",
    "tcp_opts 20 tcp_opts_entry",
  ],
  netlink_sk_entry: [
    "id 1 u32 required",
    "ino 2 u32 required",
    "protocol 3 u32 required",
    "state 4 u32 required",
    "flags 6 u32 required hex",
    "portid 7 u32 required",
    "groups 8 u32 repeated",
    "dst_portid 9 u32 required",
    "dst_group 10 u32 required",
    "fown 11 fown_entry required",
    "opts 12 sk_opts_entry required",
    "ns_id 13 u32",
  ],
  sk_opts_entry: [
    "so_sndbuf 1 u32 required",
    "so_rcvbuf 2 u32 required",
    "so_snd_tmo_sec 3 u64 required",
    "so_snd_tmo_usec 4 u64 required",
    "so_rcv_tmo_sec 5 u64 required",
    "so_rcv_tmo_usec 6 u64 required",
    "reuseaddr 7 bool",
    "so_priority 8 u32",
    "so_rcvlowat 9 u32",
    "so_mark 10 u32",
    "so_passcred 11 bool",
    "so_passsec 12 bool",
    "so_dontroute 13 bool",
    "so_no_check 14 bool",
    "so_bound_dev 15 string",
    "so_filter 16 f64 repeated",
    "so_reuseport 17 bool",
    "so_broadcast 18 bool",
    "so_keepalive 19 bool",
    "tcp_keepcnt 20 u32",
    "tcp_keepidle 21 u32",
    "tcp_keepintvl 22 u32",
    "so_oobinline 23 u32",
    "so_linger 24 u32",
    "so_buf_lock 25 u32",
  ],
  scm_entry: [
    "type 1 u32 required",
    "rights 2 u32 repeated",
  ],
  sk_packet_entry: [
    "id_for 1 u32 required",
    "length 2 u32 required",
    "scm 4 scm_entry repeated",
  ],
  file_perms_entry: [
    "mode 1 u32 required",
    "uid 2 u32 required",
    "gid 3 u32 required",
  ],
  unix_sk_entry: [
    "id 1 u32 required",
    "ino 2 u32 required",
    "type 3 u32 required",
    "state 4 u32 required",
    "flags 5 u32 required hex",
    "uflags 6 u32 required hex",
    "backlog 7 u32 required",
    "peer 8 u32 required",
    "fown 9 fown_entry required",
    "opts 10 sk_opts_entry required",
    "name 11 bytes required",
    "shutdown 12 sk_shutdown",
    "file_perms 13 file_perms_entry",
    "name_dir 14 string",
    "deleted 15 bool",
    "ns_id 16 u32",
    "mnt_id 17 z32",
  ],
  dump_stats_entry: [
    "freezing_time 1 u32 required",
    "frozen_time 2 u32 required",
    "memdump_time 3 u32 required",
    "memwrite_time 4 u32 required",
    "pages_scanned 5 u64 required",
    "pages_skipped_parent 6 u64 required",
    "pages_written 7 u64 required",
    "irmap_resolve 8 u32",
    "pages_lazy 9 u64 required",
    "page_pipes 10 u64",
    "page_pipe_bufs 11 u64",
    "shpages_scanned 12 u64",
    "shpages_skipped_parent 13 u64",
    "shpages_written 14 u64",
  ],
  restore_stats_entry: [
    "pages_compared 1 u64 required",
    "pages_skipped_cow 2 u64 required",
    "forking_time 3 u32 required",
    "restore_time 4 u32 required",
    "pages_restored 5 u64",
  ],
  stats_entry: [
    "dump 1 dump_stats_entry",
    "restore 2 restore_stats_entry",
  ],
  sysctl_entry: [
    "type 1 SysctlType required",
    "iarg 2 s32",
    "sarg 3 string",
  ],
  tcp_opts_entry: [
    "cork 1 bool",
    "nodelay 2 bool",
    "keepcnt 3 u32",
    "keepidle 4 u32",
    "keepintvl 5 u32",
  ],
  tcp_stream_entry: [
    "inq_len 1 u32 required",
    "inq_seq 2 u32 required",
    "outq_len 3 u32 required",
    "outq_seq 4 u32 required",
    "opt_mask 5 u32 required hex",
    "snd_wscale 6 u32 required",
    "mss_clamp 7 u32 required",
    "rcv_wscale 8 u32",
    "timestamp 9 u32",
    "cork 10 bool",
    "nodelay 11 bool",
    "unsq_len 12 u32",
    "snd_wl1 13 u32",
    "snd_wnd 14 u32",
    "max_window 15 u32",
    "rcv_wnd 16 u32",
    "rcv_wup 17 u32",
  ],
  timeval: [
    "tv_sec 1 u64 required",
    "tv_usec 2 u64 required",
  ],
  timespec: [
    "tv_sec 1 u64 required",
    "tv_nsec 2 u64 required",
  ],
  timens_entry: [
    "monotonic 1 timespec required",
    "boottime 2 timespec required",
  ],
  itimer_entry: [
    "isec 1 u64 required",
    "iusec 2 u64 required",
    "vsec 3 u64 required",
    "vusec 4 u64 required",
  ],
  posix_timer_entry: [
    "it_id 1 u32 required",
    "clock_id 2 u32 required",
    "si_signo 3 u32 required",
    "it_sigev_notify 4 u32 required",
    "sival_ptr 5 u64 required",
    "overrun 6 u32 required",
    "isec 7 u64 required",
    "insec 8 u64 required",
    "vsec 9 u64 required",
    "vnsec 10 u64 required",
    "notify_thread_id 11 s32",
  ],
  task_timers_entry: [
    "real 1 itimer_entry required",
    "virt 2 itimer_entry required",
    "prof 3 itimer_entry required",
    "posix 4 posix_timer_entry repeated",
  ],
  timerfd_entry: [
    "id 1 u32 required",
    "flags 2 u32 required hex",
    "fown 3 fown_entry required",
    "clockid 4 u32 required",
    "ticks 5 u64 required",
    "settime_flags 6 u32 required hex",
    "vsec 7 u64 required",
    "vnsec 8 u64 required",
    "isec 9 u64 required",
    "insec 10 u64 required",
  ],
  winsize_entry: [
    "ws_row 1 u32 required",
    "ws_col 2 u32 required",
    "ws_xpixel 3 u32 required",
    "ws_ypixel 4 u32 required",
  ],
  termios_entry: [
    "c_iflag 1 u32 required",
    "c_oflag 2 u32 required",
    "c_cflag 3 u32 required",
    "c_lflag 4 u32 required",
    "c_line 5 u32 required",
    "c_ispeed 6 u32 required",
    "c_ospeed 7 u32 required",
    "c_cc 8 u32 repeated",
  ],
  tty_pty_entry: [
    "index 1 u32 required",
  ],
  tty_data_entry: [
    "tty_id 1 u32 required",
    "data 2 bytes required",
  ],
  tty_info_entry: [
    "id 1 u32 required",
    "type 2 TtyType required",
    "locked 3 bool required",
    "exclusive 4 bool required",
    "packet_mode 5 bool required",
    "sid 6 u32 required",
    "pgrp 7 u32 required",
    "rdev 8 u32 required",
    "termios 9 termios_entry",
    "termios_locked 10 termios_entry",
    "winsize 11 winsize_entry",
    "pty 12 tty_pty_entry",
    "dev 13 u32",
    "uid 14 u32",
    "gid 15 u32",
  ],
  tty_file_entry: [
    "id 1 u32 required",
    "tty_info_id 2 u32 required",
    "flags 3 u32 required hex",
    "fown 4 fown_entry required",
    "regf_id 6 u32",
  ],
  tunfile_entry: [
    "id 1 u32 required",
    "netdev 2 string",
    "detached 3 bool",
    "ns_id 4 u32",
  ],
  tun_link_entry: [
    "flags 1 u32 required hex",
    "owner 2 s32 required",
    "group 3 s32 required",
    "vnethdr 4 u32 required",
    "sndbuf 5 u32 required",
  ],
  uid_gid_extent: [
    "first 1 u32 required",
    "lower_first 2 u32 required",
    "count 3 u32 required",
  ],
  userns_entry: [
    "uid_map 1 uid_gid_extent repeated",
    "gid_map 2 uid_gid_extent repeated",
  ],
  utsns_entry: [
    "nodename 1 string required",
    "domainname 2 string required",
  ],
  vma_entry: [
    "start 1 u64 required hex",
    "end 2 u64 required hex",
    "pgoff 3 u64 required",
    "shmid 4 u64 required",
    "prot 5 u32 required",
    "flags 6 u32 required",
    "status 7 u32 required",
    "fd 8 z64 required",
    "madv 9 u64 hex",
    "fdflags 10 u32 hex",
  ],
};

/** Features of processors as /proc/cpuinfo names them: word of capability, and bit in it. */
export const cpuFeatures: readonly (readonly [name: string, word: number, bit: number])[] = [
  ["fpu",0,0],
  ["tsc",0,4],
  ["cx8",0,8],
  ["cmov",0,15],
  ["clflush",0,19],
  ["mmx",0,23],
  ["fxsr",0,24],
  ["sse",0,25],
  ["sse2",0,26],
  ["syscall",1,11],
  ["mmxext",1,22],
  ["fxsr_opt",1,25],
  ["rdtscp",1,27],
  ["lm",1,29],
  ["3dnowext",1,30],
  ["3dnow",1,31],
  ["pni",4,0],
  ["pclmulqdq",4,1],
  ["ssse3",4,9],
  ["fma",4,12],
  ["cx16",4,13],
  ["sse4_1",4,19],
  ["sse4_2",4,20],
  ["movbe",4,22],
  ["popcnt",4,23],
  ["aes",4,25],
  ["xsave",4,26],
  ["avx",4,28],
  ["f16c",4,29],
  ["rdrand",4,30],
  ["lahf_lm",6,0],
  ["abm",6,5],
  ["sse4a",6,6],
  ["misalignsse",6,7],
  ["3dnowprefetch",6,8],
  ["xop",6,11],
  ["lwp",6,15],
  ["fma4",6,16],
  ["tbm",6,21],
  ["mwaitx",6,29],
  ["fsgsbase",9,0],
  ["bmi1",9,3],
  ["hle",9,4],
  ["avx2",9,5],
  ["bmi2",9,8],
  ["erms",9,9],
  ["rtm",9,11],
  ["mpx",9,14],
  ["avx512f",9,16],
  ["avx512dq",9,17],
  ["rdseed",9,18],
  ["adx",9,19],
  ["avx512ifma",9,21],
  ["clflushopt",9,23],
  ["clwb",9,24],
  ["avx512pf",9,26],
  ["avx512er",9,27],
  ["avx512cd",9,28],
  ["sha_ni",9,29],
  ["avx512bw",9,30],
  ["avx512vl",9,31],
  ["xsaveopt",10,0],
  ["xsavec",10,1],
  ["xgetbv1",10,2],
  ["xsaves",10,3],
  ["avx512vbmi",11,1],
  ["pku",11,3],
  ["ospke",11,4],
  ["waitpkg",11,5],
  ["avx512_vbmi2",11,6],
  ["gfni",11,8],
  ["vaes",11,9],
  ["vpclmulqdq",11,10],
  ["avx512_vnni",11,11],
  ["avx512_bitalg",11,12],
  ["avx512_vpopcntdq",11,14],
  ["rdpid",11,22],
  ["cldemote",11,25],
  ["movdiri",11,27],
  ["movdir64b",11,28],
  ["enqcmd",11,29],
  ["clzero",13,0],
  ["xsaveerptr",13,2],
  ["wbnoinvd",13,9],
  ["avx512_4vnniw",18,2],
  ["avx512_4fmaps",18,3],
  ["fsrm",18,4],
  ["avx512_vp2intersect",18,8],
  ["serialize",18,14],
  ["tsxldtrk",18,16],
  ["amx_bf16",18,22],
  ["avx512_fp16",18,23],
  ["amx_tile",18,24],
  ["amx_int8",18,25],
];

/** Parts of the XSAVE area: what /proc/cpuinfo says where there is one, and its bit. */
export const xfeatureBits: readonly (readonly [name: string, bit: number])[] = [["avx",2],["mpx",3],["mpx",4],["avx512f",5],["avx512f",6],["avx512f",7],["pku",9],["amx_tile",17],["amx_tile",18]];

/** The images: magic number, pattern of the name, message of an entry. */
export const images = {
  INVENTORY: {"magic":1479618838,"name":"inventory","entry":"inventory_entry","once":true},
  PSTREE: {"magic":1344745520,"name":"pstree","entry":"pstree_entry"},
  CORE: {"magic":1426405447,"name":"core-{pid}","entry":"core_entry","once":true},
  IDS: {"magic":1413685296,"name":"ids-{pid}","entry":"task_kobj_ids_entry","once":true},
  MM: {"magic":1464412192,"name":"mm-{pid}","entry":"mm_entry","once":true},
  VMAS: {"magic":1410479927,"name":"vmas-{pid}","entry":"vma_entry"},
  PAGEMAP: {"magic":1443381285,"name":"pagemap-{pid}","entry":"pagemap_entry","first":"pagemap_head"},
  SHMEM_PAGEMAP: {"magic":1443381285,"name":"pagemap-shmem-{id}","entry":"pagemap_entry","first":"pagemap_head"},
  FDINFO: {"magic":1445017394,"name":"fdinfo-{id}","entry":"fdinfo_entry"},
  FS: {"magic":1363163410,"name":"fs-{pid}","entry":"fs_entry","once":true},
  CREDS: {"magic":1409430855,"name":"creds-{pid}","entry":"creds_entry","once":true},
  SIGACT: {"magic":1429488129,"name":"sigacts-{pid}","entry":"sa_entry"},
  SIGNAL: {"magic":1495619143,"name":"signal-s-{pid}","entry":"siginfo_entry"},
  PSIGNAL: {"magic":1495619143,"name":"signal-p-{pid}","entry":"siginfo_entry"},
  ITIMERS: {"magic":1464221782,"name":"itimers-{pid}","entry":"itimer_entry"},
  POSIX_TIMERS: {"magic":1382037847,"name":"posix-timers-{pid}","entry":"posix_timer_entry"},
  RLIMIT: {"magic":1460746533,"name":"rlimit-{pid}","entry":"rlimit_entry"},
  FILES: {"magic":1445998904,"name":"files","entry":"file_entry"},
  REG_FILES: {"magic":1345730102,"name":"reg-files","entry":"reg_file_entry"},
  EXT_FILES: {"magic":1495619137,"name":"ext-files","entry":"ext_file_entry"},
  NS_FILES: {"magic":1631141905,"name":"ns-files","entry":"ns_file_entry"},
  EVENTFD_FILE: {"magic":1146238754,"name":"eventfd","entry":"eventfd_file_entry"},
  EVENTPOLL_FILE: {"magic":1157773400,"name":"eventpoll","entry":"eventpoll_file_entry"},
  EVENTPOLL_TFD: {"magic":1145255750,"name":"eventpoll-tfd","entry":"eventpoll_tfd_entry"},
  SIGNALFD: {"magic":1462908960,"name":"signalfd","entry":"signalfd_entry"},
  TIMERFD: {"magic":1346975506,"name":"timerfd","entry":"timerfd_entry"},
  INOTIFY_FILE: {"magic":1212302385,"name":"inotify","entry":"inotify_file_entry"},
  INOTIFY_WD: {"magic":1414930441,"name":"inotify-wd","entry":"inotify_wd_entry"},
  FANOTIFY_FILE: {"magic":1426678050,"name":"fanotify","entry":"fanotify_file_entry"},
  FANOTIFY_MARK: {"magic":1448108085,"name":"fanotify-mark","entry":"fanotify_mark_entry"},
  PIPES: {"magic":1448162645,"name":"pipes","entry":"pipe_entry"},
  PIPES_DATA: {"magic":1447376649,"name":"pipes-data","entry":"pipe_data_entry","extra":["bytes"]},
  FIFO: {"magic":1479952697,"name":"fifo","entry":"fifo_entry"},
  FIFO_DATA: {"magic":1496526932,"name":"fifo-data","entry":"pipe_data_entry","extra":["bytes"]},
  UNIXSK: {"magic":1412905283,"name":"unixsk","entry":"unix_sk_entry"},
  INETSK: {"magic":1447311441,"name":"inetsk","entry":"inet_sk_entry"},
  PACKETSK: {"magic":1615152664,"name":"packetsk","entry":"packet_sock_entry"},
  NETLINK_SK: {"magic":1476417044,"name":"netlinksk","entry":"netlink_sk_entry"},
  SK_QUEUES: {"magic":1445347366,"name":"sk-queues","entry":"sk_packet_entry","extra":["length"]},
  TCP_STREAM: {"magic":1363563782,"name":"tcp-stream-{id}","entry":"tcp_stream_entry","once":true,"extra":["inq_len","outq_len"]},
  TTY_FILES: {"magic":1497575461,"name":"tty","entry":"tty_file_entry"},
  TTY_INFO: {"magic":1497706550,"name":"tty-info","entry":"tty_info_entry"},
  TTY_DATA: {"magic":1497444390,"name":"tty-data","entry":"tty_data_entry"},
  FILE_LOCKS: {"magic":1412576790,"name":"filelocks","entry":"file_lock_entry"},
  REMAP_FPATH: {"magic":1494432084,"name":"remap-fpath","entry":"remap_file_path_entry"},
  GHOST_FILE: {"magic":1381512709,"name":"ghost-file-{id}","entry":"ghost_file_entry","extra":["ghost"]},
  MEMFD_INODE: {"magic":1212495001,"name":"memfd","entry":"memfd_inode_entry"},
  TUNFILE: {"magic":1460942673,"name":"tunfile","entry":"tunfile_entry"},
  BPFMAP_FILE: {"magic":1464885570,"name":"bpfmap-file","entry":"bpfmap_file_entry"},
  BPFMAP_DATA: {"magic":1681014835,"name":"bpfmap-data","entry":"bpfmap_data_entry","extra":["keys_bytes","values_bytes"]},
  PIDFD: {"magic":1413698902,"name":"pidfd","entry":"pidfd_entry"},
  UTSNS: {"magic":1413952003,"name":"utsns-{id}","entry":"utsns_entry","once":true},
  IPC_VAR: {"magic":1393643527,"name":"ipcns-var-{id}","entry":"ipc_var_entry","once":true},
  IPCNS_SHM: {"magic":1177038916,"name":"ipcns-shm-{id}","entry":"ipc_shm_entry","extra":["segment"]},
  IPCNS_MSG: {"magic":1430599479,"name":"ipcns-msg-{id}","entry":"ipc_msg_entry","extra":["messages"]},
  IPCNS_SEM: {"magic":1498886169,"name":"ipcns-sem-{id}","entry":"ipc_sem_entry","extra":["semaphores"]},
  MNTS: {"magic":1431714088,"name":"mountpoints-{id}","entry":"mnt_entry"},
  NETNS: {"magic":1435711314,"name":"netns-{id}","entry":"netns_entry","once":true},
  NETDEV: {"magic":1463236945,"name":"netdev-{id}","entry":"net_device_entry"},
  USERNS: {"magic":1430735110,"name":"userns-{id}","entry":"userns_entry","once":true},
  TIMENS: {"magic":1125205043,"name":"timens-{id}","entry":"timens_entry","once":true},
  PIDNS: {"magic":1628795686,"name":"pidns-{id}","entry":"pidns_entry","once":true},
  CGROUP: {"magic":1496855344,"name":"cgroup","entry":"cgroup_entry","once":true},
  SECCOMP: {"magic":1681993801,"name":"seccomp","entry":"seccomp_entry","once":true},
  CPUINFO: {"magic":1631600659,"name":"cpuinfo","entry":"cpuinfo_entry","once":true},
  APPARMOR: {"magic":1497509959,"name":"apparmor","entry":"apparmor_entry","once":true},
  AUTOFS: {"magic":1228224835,"name":"autofs-{id}","entry":"autofs_entry","once":true},
  BINFMT_MISC: {"magic":1731474211,"name":"binfmt-misc","entry":"binfmt_misc_entry"},
  STATS: {"magic":1460220678,"name":"stats-{name}","entry":"stats_entry","once":true,"service":true},
  IRMAP_CACHE: {"magic":1459634265,"name":"irmap-cache","entry":"irmap_cache_entry","service":true},
} as const;
