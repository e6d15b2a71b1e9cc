import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.server.CommunityBootstrapper;

/** A real Neo4j community server for machines without Docker: `java Server.java HOME SETTING=VALUE…`. */
public class Server {
    public static void main(String[] args) {
        Map<String, String> settings = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            settings.put(args[i].substring(0, equals), args[i].substring(equals + 1));
        }
        CommunityBootstrapper server = new CommunityBootstrapper();
        int status = server.start(Path.of(args[0]), settings);
        if (status != 0) System.exit(status);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        System.out.println("ready");
    }
}
