package marsad.app.watch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over a connection of its own (HTTP/1.1). The connection goes to an address that was looked up and judged
 * before: a client that looks the name up once more could be led elsewhere in between (DNS rebinding). The whole of it has
 * a time to be done in, and a size that it cannot pass, heads included.
 */
final class Wire implements AutoCloseable {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final Socket socket;
    private final Head head;
    private final InputStream in;

    private Wire(Socket socket, Head head, InputStream in) {
        this.socket = socket;
        this.head = head;
        this.in = in;
    }

    /**
     * Sends a request and reads the head of the answer.
     *
     * @param address of the host
     * @param patience for all of the answer
     * @param limit bytes of all of the answer
     */
    static Wire get(URI at, InetAddress address, Map<String, String> headers, Duration patience, int limit)
            throws IOException {
        boolean secure = "https".equalsIgnoreCase(at.getScheme());
        int port = at.getPort() >= 0 ? at.getPort() : secure ? HTTPS : HTTP;
        Socket plain = new Socket(Proxy.NO_PROXY);
        try {
            plain.connect(new InetSocketAddress(address, port), (int) CONNECT.toMillis());
            plain.setSoTimeout((int) CONNECT.toMillis());
            Socket socket = secure ? secured(plain, at.getHost(), port) : plain;
            send(at, headers, socket.getOutputStream());
            InputStream in = new BufferedInputStream(new Limited(socket.getInputStream(), patience, limit));
            return new Wire(socket, Head.read(in), in);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    /** The name in the certificate must be that of the host, as a browser asks. */
    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void send(URI at, Map<String, String> headers, OutputStream out) throws IOException {
        StringBuilder request = new StringBuilder("GET ")
                .append(path(at))
                .append(" HTTP/1.1\r\nHost: ")
                .append(at.getPort() < 0 ? at.getHost() : at.getHost() + ":" + at.getPort())
                .append("\r\nConnection: close\r\n");
        headers.forEach((name, value) ->
                request.append(name).append(": ").append(line(value)).append("\r\n"));
        out.write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** What a server said last time goes back to it as one line, whatever it was. */
    private static String line(String value) {
        StringBuilder line = new StringBuilder();
        value.chars().filter(c -> c >= ' ' && c < 127).forEach(c -> line.append((char) c));
        return line.toString();
    }

    static String path(URI at) {
        URI ascii = URI.create(at.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    int status() {
        return head.status();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(head.headers().get(name));
    }

    InputStream body() throws IOException {
        return Body.of(in, head);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Ends with a fault when too much came or it took too long. */
    private static final class Limited extends InputStream {
        private final InputStream in;
        private final long end;
        private int left;

        Limited(InputStream in, Duration patience, int limit) {
            this.in = in;
            end = System.nanoTime() + patience.toNanos();
            left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (System.nanoTime() > end) {
                throw new IOException("the answer takes too long");
            }
            int read = in.read(bytes, from, Math.min(length, 1 << 14));
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("the answer is too long");
            }
            return read;
        }
    }
}
