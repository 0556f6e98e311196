package org.guwah.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the program's own jars fit for the JDK's AOT cache, in their place. The cache takes no
/// class of a signed jar, so signatures are dropped, and none in a format older than Java 6, so
/// those are written again in that of Java 6, with the same instructions. Run once after a build,
/// with the same jars as its class path.
public final class PlainJars {
  private static final Pattern SIGNATURE = Pattern.compile("/META-INF/[^/]+\\.(?:SF|RSA|DSA|EC)");
  private static final ClassFileVersion JAVA_6 = ClassFileVersion.of(ClassFile.JAVA_6_VERSION, 0);
  private static final ClassFile FORMAT =
      ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ConstantPoolSharingOption.NEW_POOL);

  private PlainJars() {}

  /// @param args the folder
  public static void main(String[] args) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
    for (Path jar : jars) {
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        makePlain(files.getPath("/"));
      }
    }
  }

  private static void makePlain(Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(jar)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      if (file.toString().endsWith(".class")) {
        raise(file);
      } else if (SIGNATURE.matcher(file.toString()).matches()) {
        Files.delete(file);
        forgetDigests(jar.resolve("META-INF/MANIFEST.MF"));
      }
    }
  }

  private static void forgetDigests(Path file) throws IOException {
    var manifest = new Manifest(new ByteArrayInputStream(Files.readAllBytes(file)));
    manifest.getEntries().clear();
    var bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    rewrite(file, bytes.toByteArray());
  }

  private static void raise(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    int major = (old[6] & 0xff) << Byte.SIZE | (old[7] & 0xff); // JVMS 4.1
    if (major < ClassFile.JAVA_6_VERSION) {
      var newer =
          ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
              .andThen((made, part) -> made.with(part instanceof ClassFileVersion ? JAVA_6 : part));
      rewrite(file, FORMAT.transformClass(FORMAT.parse(old), newer));
    }
  }

  /// Keeps the time of the file, so that the same jars always become the same.
  private static void rewrite(Path file, byte[] bytes) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
  }
}
