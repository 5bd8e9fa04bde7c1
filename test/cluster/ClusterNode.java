import java.util.Arrays;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node of a cluster on this machine, for the tests: it ends with the process. */
public final class ClusterNode {
    /** Arguments: name of the node, its HTTP port, its transport port, the transport ports of all nodes by commas, the folder for its data. */
    public static void main(final String[] args) throws Exception {
        final String name = args[0];
        final String[] ports = args[3].split(",");
        final String[] seeds = Arrays.stream(ports).map(port -> "127.0.0.1:" + port).toArray(String[]::new);
        final String[] names = new String[ports.length];
        for (int place = 0; place < ports.length; place++) names[place] = "node-" + (place + 1);
        final OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("node.name", name);
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", args[1]);
            settings.put("transport.port", args[2]);
            settings.putList("discovery.seed_hosts", seeds);
            settings.putList("cluster.initial_cluster_manager_nodes", names);
            // A dead node is noticed within seconds, and a small disk is no reason to refuse documents.
            settings.put("cluster.fault_detection.leader_check.interval", "500ms");
            settings.put("cluster.fault_detection.follower_check.interval", "500ms");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        });
        runner.build(OpenSearchRunner.newConfigs().basePath(args[4]).numOfNode(1).clusterName("dossier-test").useLogger());
        System.out.println("started " + name);
        Thread.currentThread().join();
    }
}
