# Images from the jars that the build made on this machine; nothing is compiled here.
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
COPY ${SERVICE}/target/${SERVICE}-*.jar /build/application.jar
RUN java -Djarmode=tools -jar /build/application.jar extract --layers --destination /build/layers

# A service. What changes least comes first, so that a new version moves few bytes.
FROM eclipse-temurin:25-jre AS service
WORKDIR /application
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER 10001:10001
EXPOSE 8080
ENV SERVER_PORT=8080
# An address that moved with a restarted container is looked up again after five seconds.
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", \
    "-Dsun.net.inetaddr.ttl=5", "-jar", "application.jar"]

# What plays the world around Ilium: the SMS provider, and the practices that send the samples.
FROM eclipse-temurin:25-jre AS stand-ins
WORKDIR /stand-ins
COPY local-stack/target/parts/launcher/ lib/
COPY local-stack/target/local-stack-*.jar lib/
COPY samples samples/
RUN mkdir /sent && chown 10001:10001 /sent
USER 10001:10001
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-Xmx128m", "-cp", "lib/*"]
