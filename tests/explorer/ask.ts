import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, unknown>;
}

export interface Question {
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly body?: string;
}

/** Asks with a path and headers as they are written: no client tidies them. */
export function ask(url: string, path: string, { headers = {}, method = 'GET', body }: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.on('socket', (socket) => socket.on('error', () => {})); // refused before all was sent
    asked.end(body);
  });
}
