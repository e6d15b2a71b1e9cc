import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { mapPalette } from './palette.ts';

/** In the order that the shader knows them by. */
export const shapes = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'star'] as const;

const vertex = /* glsl */ `
attribute vec4 a_color; attribute vec2 a_position;
attribute float a_size; attribute float a_shape;
uniform mat3 u_matrix; uniform float u_scale;
varying vec4 v_color; varying float v_reach; varying float v_shape; varying float v_soft;
void main() {
  float radius = a_size * u_scale;
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = radius * 2.0 + 2.0;
  v_reach = gl_PointSize / (radius * 2.0);
  v_soft = 0.75 / radius;
  v_shape = a_shape;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

// Each shape is a signed distance in a unit disc; their sizes give about equal areas.
const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color; varying float v_reach; varying float v_shape; varying float v_soft;
uniform vec3 u_paper;
float polygon(vec2 p, float sides, float turn) {
  float angle = atan(p.x, p.y) + turn;
  float slice = 6.2831853 / sides;
  return cos(floor(0.5 + angle / slice) * slice - angle) * length(p);
}
float away(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.86;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.74;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.0) * 0.7071 - 0.02;
  if (v_shape < 3.5) return polygon(p + vec2(0.0, 0.12), 3.0, 3.14159265) - 0.54;
  if (v_shape < 4.5) return polygon(p, 6.0, 0.0) - 0.80;
  float angle = mod(atan(p.x, p.y) + 6.2831853, 1.2566371);
  float near = min(angle, 1.2566371 - angle);
  return length(p) - mix(1.0, 0.52, near / 0.62831853);
}
void main(void) {
  vec2 point = (gl_PointCoord * 2.0 - 1.0) * v_reach;
  float distance = away(vec2(point.x, -point.y));
  float inside = 1.0 - smoothstep(-v_soft, v_soft, distance);
  float rim = smoothstep(-v_soft, v_soft, distance + 0.13);
  vec3 colour = mix(v_color.rgb, u_paper, rim * 0.85);
  float alpha = inside * v_color.a;
  gl_FragColor = vec4(colour * alpha, alpha);
}`;

const uniforms = ['u_scale', 'u_matrix', 'u_paper'] as const;

/** Draws each node in the shape of its type, with a rim in the colour of the paper that lifts it off the edges. */
export class ShapeProgram<N extends Attributes, E extends Attributes, G extends Attributes> extends NodeProgram<
  (typeof uniforms)[number],
  N,
  E,
  G
> {
  /** Nothing is drawn for picking: hitTest() tells what lies under the pointer. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma<N, E, G>) {
    super(gl, null, sigma);
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: POINTS,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(_id: number, start: number, data: NodeDisplayData & { shape?: string }): void {
    const shape = shapes.indexOf((data.shape ?? 'circle') as (typeof shapes)[number]);
    this.array.set([data.x, data.y, data.size, Math.max(0, shape), floatColor(data.color)], start);
  }

  override setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations: at }: { gl: WebGLRenderingContext; uniformLocations: Record<string, WebGLUniformLocation> },
  ): void {
    gl.uniform1f(at.u_scale ?? null, pixelRatio / sizeRatio);
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, matrix);
    gl.uniform3fv(at.u_paper ?? null, mapPalette().paperLight);
  }
}
