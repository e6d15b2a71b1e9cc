import type { Attributes } from 'graphology-types';
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { mapPalette } from './palette.ts';

/** In the order that the shader knows them by. */
export const shapes = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'star'] as const;

const vertex = /* glsl */ `
attribute vec4 a_id; attribute vec4 a_color; attribute vec2 a_position;
attribute float a_size; attribute float a_shape; attribute float a_angle;
uniform mat3 u_matrix; uniform float u_sizeRatio; uniform float u_correctionRatio;
varying vec4 v_color; varying vec2 v_point; varying float v_shape; varying float v_soft;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 difference = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + difference, 1)).xy, 0, 1);
  v_point = difference * 2.0 / size;
  v_shape = a_shape;
  v_soft = u_correctionRatio * 3.0 / size;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

// Each shape is a signed distance in a unit disc; their sizes give about equal areas.
const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color; varying vec2 v_point; varying float v_shape; varying float v_soft;
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
  float distance = away(v_point);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.0 ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(-v_soft, v_soft, distance);
  float rim = smoothstep(-v_soft, v_soft, distance + 0.13);
  vec3 colour = mix(v_color.rgb, u_paper, rim * 0.85);
  float alpha = inside * v_color.a;
  gl_FragColor = vec4(colour * alpha, alpha);
  #endif
}`;

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_paper'] as const;
const third = (2 * Math.PI) / 3;

/** Draws each node in the shape of its type, with a rim in the colour of the paper that lifts it off the edges. */
export class ShapeProgram<N extends Attributes, E extends Attributes, G extends Attributes> extends NodeProgram<
  (typeof uniforms)[number],
  N,
  E,
  G
> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [third], [2 * third]],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData & { shape?: string }): void {
    const shape = shapes.indexOf((data.shape ?? 'circle') as (typeof shapes)[number]);
    this.array.set([data.x, data.y, data.size, Math.max(0, shape), floatColor(data.color), id], start);
  }

  override setUniforms(
    { correctionRatio, sizeRatio, matrix }: RenderParams,
    { gl, uniformLocations: at }: { gl: WebGLRenderingContext; uniformLocations: Record<string, WebGLUniformLocation> },
  ): void {
    gl.uniform1f(at.u_correctionRatio ?? null, correctionRatio);
    gl.uniform1f(at.u_sizeRatio ?? null, sizeRatio);
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, matrix);
    gl.uniform3fv(at.u_paper ?? null, mapPalette().paperLight);
  }
}
