/* What somebody has set up in a network namespace beyond devices and addresses, by rtnetlink(7) and nfnetlink. */
#include "netlink.h"

#include <linux/fib_rules.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

/* What the kernel makes by itself, with an address or a device, or is told by routers. */
static bool is_automatic(unsigned protocol)
{
	return protocol == RTPROT_KERNEL || protocol == RTPROT_REDIRECT || protocol == RTPROT_RA;
}

bool is_made(const struct nlmsghdr *message)
{
	const struct rtmsg *route = netlink_payload(message, RTM_NEWROUTE, sizeof(*route));
	const struct fib_rule_hdr *rule = netlink_payload(message, RTM_NEWRULE, sizeof(*rule));
	const struct ndmsg *neighbour = netlink_payload(message, RTM_NEWNEIGH, sizeof(*neighbour));
	const struct tcmsg *discipline = netlink_payload(message, RTM_NEWQDISC, sizeof(*discipline));
	const unsigned table = NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_NEWTABLE;

	if (rule)
		for_each_attribute(attr, message, sizeof(*rule))
			if (attr->rta_type == FRA_PROTOCOL && RTA_PAYLOAD(attr) > 0)
				return !is_automatic(*(const unsigned char *)RTA_DATA(attr));
	return (route && !(route->rtm_flags & RTM_F_CLONED) && !is_automatic(route->rtm_protocol)) ||
	       (neighbour && neighbour->ndm_state & NUD_PERMANENT) ||
	       /* the one that a device starts with has no number */
	       (discipline && discipline->tcm_handle != 0) || message->nlmsg_type == table;
}

bool is_absent(int protocol, int errnum)
{
	/* no such family of netlink, nobody who answers such a question; nfnetlink says it otherwise */
	return errnum == EPROTONOSUPPORT || errnum == EOPNOTSUPP || (protocol == NETLINK_NETFILTER && errnum == EINVAL);
}

static size_t count_made(const char *what, int protocol, int type)
{
	struct {
		struct nlmsghdr header;
		union {
			unsigned char family;
			struct rtmsg route;
			struct fib_rule_hdr rule;
			struct ndmsg neighbour;
			struct tcmsg discipline;
			struct nfgenmsg filter;
		} about;
	} request = { { sizeof(request), (unsigned short)type, NLM_F_REQUEST | NLM_F_DUMP, 0, 0 }, { AF_UNSPEC } };
	cleanup_buf struct buf answer = { 0 };
	size_t count = 0;

	int errnum = netlink_ask(protocol, &request.header, &answer);
	if (is_absent(protocol, errnum))
		return 0;
	die_if(errnum, errnum, "the %s of a network namespace", what);
	for (const struct nlmsghdr *m = NULL; (m = next_message(&answer, m));)
		count += is_made(m);
	return count;
}

void setup_read(void (*found)(void *context, const char *what, size_t count), void *context)
{
	static const struct {
		const char *what;
		int protocol, type;
	} kinds[] = {
		{ "routes", NETLINK_ROUTE, RTM_GETROUTE },
		{ "rules for routes", NETLINK_ROUTE, RTM_GETRULE },
		{ "permanent neighbours", NETLINK_ROUTE, RTM_GETNEIGH },
		{ "queueing disciplines", NETLINK_ROUTE, RTM_GETQDISC },
		{ "tables of packet filters, nft(8)", NETLINK_NETFILTER, NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_GETTABLE },
	};
	/* tables are there once somebody has used them */
	static const char *const old[] = { "ip_tables_names", "ip6_tables_names", "arp_tables_names" };

	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
		size_t count = count_made(kinds[i].what, kinds[i].protocol, kinds[i].type);
		if (count > 0)
			found(context, kinds[i].what, count);
	}
	for (size_t i = 0; i < ARRAY_SIZE(old); i++) {
		const struct path path = path_of("/proc/self/net/%s", old[i]);
		cleanup_buf struct buf names = try_read(path.name);
		size_t count = 0;
		die_if(!names.data && !is_gone(), errno, "%s", path.name);
		for (const char *p = names.data; p && *p; p++)
			count += *p == '\n';
		if (count > 0)
			found(context, "tables of packet filters, iptables(8)", count);
	}
}
