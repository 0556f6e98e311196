import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Prints what others wrote in the program: each jar with its licences, by the project files that
/// the build has beside the jars, and then each text that jars bring with them, once.
///
/// `java Notices.java FOLDER-OF-FURTHER-TEXTS DEPENDENCIES.txt…`; Maven writes the lists.
final class Notices {
  private static final Pattern RESOLVED =
      Pattern.compile("\\s+([^:\\s]+):([^:]+):jar:(?:[^:]+:)?([^:]+):\\w+:(/.*?\\.jar)( .*)?");
  private static final Pattern LICENCE =
      Pattern.compile("(?s)<license>.*?<name>\\s*(.*?)\\s*</name>.*?</license>");
  private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");
  private static final Pattern TEXT =
      Pattern.compile("(?i)(?:META-INF/)?(?:licen[cs]e|notice)[^/]*");

  private Notices() {}

  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var jars = new TreeMap<String, String>();
    var texts = new LinkedHashMap<String, List<String>>();
    for (String list : List.of(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(list))) {
        Matcher jar = RESOLVED.matcher(line);
        if (jar.matches() && !jar.group(1).equals("org.guwah")) {
          jars.put(jar.group(2) + " " + jar.group(3), jar.group(1) + "\t" + jar.group(4));
        }
      }
    }
    out.println("Guwah holds these libraries, each under the licence named behind it.\n");
    for (Map.Entry<String, String> each : jars.entrySet()) {
      String[] of = each.getValue().split("\t");
      out.println("  " + each.getKey() + ": " + licences(of[0], each.getKey(), Path.of(of[1])));
      read(Path.of(of[1]), each.getKey(), texts);
    }
    further(Path.of(args[0]), texts);
    out.println("\nWhat the Java runtime holds is in runtime/legal.");
    texts.forEach(
        (text, names) ->
            out.println("\n" + "=".repeat(78) + "\n" + String.join(", ", names) + "\n\n" + text));
    out.flush();
  }

  private static String licences(String group, String nameAndVersion, Path jar) throws IOException {
    Path repository = jar.resolve("../".repeat(group.split("\\.").length + 3)).normalize();
    Path pom = jar.resolveSibling(nameAndVersion.replace(' ', '-') + ".pom");
    for (String text = Files.readString(pom); ; text = Files.readString(pom)) {
      var names = LICENCE.matcher(text).results().map(found -> found.group(1)).toList();
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
      Matcher parent = PARENT.matcher(text);
      if (!parent.find()) {
        throw new IOException(pom + " names no licence");
      }
      String version = inside(parent.group(1), "version");
      String name = inside(parent.group(1), "artifactId");
      Path folder = repository.resolve(inside(parent.group(1), "groupId").replace('.', '/'));
      pom = folder.resolve(name).resolve(version).resolve(name + "-" + version + ".pom");
    }
  }

  private static String inside(String text, String tag) {
    return text.replaceAll("(?s).*<" + tag + ">\\s*(.*?)\\s*</" + tag + ">.*", "$1");
  }

  private static void read(Path jar, String name, Map<String, List<String>> texts)
      throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().map(each -> (ZipEntry) each).toList()) {
        if (!entry.isDirectory() && TEXT.matcher(entry.getName()).matches()) {
          try (InputStream in = zip.getInputStream(entry)) {
            keep(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, texts);
          }
        }
      }
    }
  }

  private static void further(Path folder, Map<String, List<String>> texts) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        keep(Files.readString(file), file.getFileName().toString().replace(".txt", ""), texts);
      }
    }
  }

  private static void keep(String text, String name, Map<String, List<String>> texts) {
    String plain = text.replace("\r\n", "\n").strip();
    texts.computeIfAbsent(plain, _ -> new ArrayList<>()).add(name);
  }
}
