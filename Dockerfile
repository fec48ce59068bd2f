# The telepot command as an image, whose container is a local Bot API server:
#
#     docker build -t telepot .
#     docker run --rm -p 8081:8081 telepot
#
# The control API asks for a token, which the container prints; give one by adding "lab --address 0.0.0.0 --control-token X".
FROM debian:12 AS build
RUN apt-get update && apt-get install -y --no-install-recommends \
        g++ cmake ninja-build pkg-config python3 dpkg-dev libboost-dev libcurl4-openssl-dev libssl-dev libsimdjson-dev \
        libspdlog-dev libpcre2-dev libcli11-dev nlohmann-json3-dev libutf8proc-dev zlib1g-dev libsqlite3-dev
COPY . /telepot
WORKDIR /telepot
RUN cmake --preset release -DTELEPOT_TESTS=OFF -DTELEPOT_EXAMPLES=OFF && ninja -C build/release telepot_app \
    && bash tools/package/make_deb.sh build/release/telepot /

FROM debian:12-slim
COPY --from=build /telepot_*.deb /tmp/
RUN apt-get update && apt-get install -y --no-install-recommends /tmp/telepot_*.deb \
    && rm -rf /var/lib/apt/lists/* /tmp/telepot_*.deb && useradd --create-home telepot
USER telepot
EXPOSE 8081
ENTRYPOINT ["telepot"]
CMD ["lab", "--address", "0.0.0.0"]
