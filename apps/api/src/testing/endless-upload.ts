import { request as httpRequest } from 'node:http';

/** Sends a multipart body in chunks, with no length, until the server answers or hangs up. */
export function streamEndlessly(origin: string): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let status = 0;
    const client = httpRequest(`${origin}/files`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer x',
        'content-type': 'multipart/form-data; boundary=b',
        'transfer-encoding': 'chunked',
      },
    });
    const chunk = Buffer.alloc(256 * 1024);
    const pump = () => {
      while (status === 0 && !client.destroyed && sent < 400 * 1024 * 1024) {
        sent += chunk.byteLength;
        if (!client.write(chunk)) return client.once('drain', pump);
      }
      return undefined;
    };
    client.on('response', (response) => {
      status = response.statusCode ?? 0;
      response.resume();
      client.destroy();
      resolve({ status, sent });
    });
    client.on('error', (error) => (status === 0 ? reject(error) : undefined));
    client.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n');
    pump();
  });
}
